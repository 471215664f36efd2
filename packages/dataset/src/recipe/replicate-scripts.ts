import type { TrainingPlan } from "./plan-training.ts";
import { pythonHead } from "./trainer.ts";

/** `train.py` of the cog: unpacks the rows, runs TRL's own script, packs the adapter. */
export function replicateTrainer(plan: TrainingPlan, version: string): string {
  return `${pythonHead(plan, version)}
import subprocess
import tarfile
import tempfile
from pathlib import Path as LocalPath

from cog import Input, Path

SPLITS = ("train.jsonl", "validation.jsonl")
CHECKPOINTS = "checkpoint-"


def train(data: Path = Input(description="tar.gz of train.jsonl and validation.jsonl, prompt-completion rows")) -> Path:
    work = LocalPath(tempfile.mkdtemp())
    rows = work / "data"
    with tarfile.open(data) as archive:
        archive.extractall(rows, filter="data")
    missing = [name for name in SPLITS if not (rows / name).is_file()]
    if missing:
        raise ValueError(f"the archive has no {', '.join(missing)} at its top")
    out = work / "adapter"
    subprocess.run(
        ["trl", "sft", "--config", "trl-sft.yaml", "--dataset_name", str(rows), "--output_dir", str(out)],
        check=True,
    )
    packed = LocalPath("adapter.tar").resolve()
    with tarfile.open(packed, "w") as archive:
        for file in sorted(out.iterdir()):
            if not file.name.startswith(CHECKPOINTS):
                archive.add(file, arcname=f"adapter/{file.name}")
    return Path(packed)
`;
}

/** `predict.py` of the cog: there has to be one. */
export function replicatePredictor(plan: TrainingPlan, version: string): string {
  return `${pythonHead(plan, version)}
from cog import BasePredictor, Input


class Predictor(BasePredictor):
    def predict(self, prompt: str = Input(description="unused")) -> str:
        raise NotImplementedError("this model is for training; the adapter runs in @disposition/core as a GGUF")
`;
}
