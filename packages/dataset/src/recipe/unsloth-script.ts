import { hfScheduler } from "./hf-training-keys.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { pythonHead } from "./trainer.ts";

/** The script that trains from `unsloth.yaml`: with the prompt of service, on labels only, with evaluation. */
export function unslothScript(plan: TrainingPlan, version: string): string {
  const { recipe, data, endToken } = plan;
  const { open, openAnswer } = data.format.frame;
  return `${pythonHead(plan, version)}
import unsloth  # noqa: F401  (first: it patches what is imported below)
import yaml
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer
from unsloth import FastLanguageModel
from unsloth.chat_templates import train_on_responses_only

REVISION = ${python(recipe.base.revision)}
VALIDATION = "data/validation.jsonl"
EVALUATE_EVERY = ${plan.steps.evaluateEvery}
SCHEDULER = ${python(hfScheduler(recipe.scheduler))}
HALF = ${python(plan.half)}
INSTRUCTION_PART = ${python(open.user)}
RESPONSE_PART = ${python(openAnswer)}
END_TOKEN = ${python(endToken)}


def load(config):
    training, lora = config["training"], config.get("lora")
    model, tokenizer = FastLanguageModel.from_pretrained(
        model_name=config["model"],
        revision=REVISION,
        # otherwise another repository, already quantised, with revisions of its own
        use_exact_model_name=True,
        max_seq_length=training["max_seq_length"],
        load_in_4bit=training["load_in_4bit"],
        full_finetuning=lora is None,
    )
    if lora is not None:
        model = FastLanguageModel.get_peft_model(
            model,
            r=lora["lora_r"],
            lora_alpha=lora["lora_alpha"],
            lora_dropout=lora["lora_dropout"],
            target_modules=lora["target_modules"].split(","),
            bias="none",
            use_gradient_checkpointing=training["gradient_checkpointing"],
            random_state=training["random_seed"],
        )
    if END_TOKEN not in tokenizer.get_vocab():
        raise SystemExit(f"{config['model']} has no token {END_TOKEN}, which ends every answer; take another base")
    with open("chat-template.jinja", encoding="utf-8") as file:
        tokenizer.chat_template = file.read()
    tokenizer.eos_token = END_TOKEN
    return model, tokenizer


def render(tokenizer, path):
    def text(row):
        return {"text": tokenizer.apply_chat_template(row["messages"], tokenize=False)}

    rows = load_dataset("json", data_files=path, split="train")
    return rows.map(text, remove_columns=rows.column_names)


def check_loss(trainer, tokenizer):
    """Loss on nothing, or not on the end of an answer, trains without a complaint: stop here instead."""
    end = tokenizer.convert_tokens_to_ids(END_TOKEN)
    for index in range(min(100, len(trainer.train_dataset))):
        labels = [label for label in trainer.train_dataset[index]["labels"] if label != -100]
        if not labels:
            raise SystemExit(f"row {index} of the training split carries no loss: its answer is cut off or not found")
        if labels[-1] != end:
            raise SystemExit(f"row {index} of the training split does not end in {END_TOKEN}: it would never stop")


def main():
    with open("unsloth.yaml", encoding="utf-8") as file:
        config = yaml.safe_load(file)
    training = config["training"]
    model, tokenizer = load(config)
    trainer = SFTTrainer(
        model=model,
        processing_class=tokenizer,
        train_dataset=render(tokenizer, config["data"]["local_dataset"][0]),
        eval_dataset=render(tokenizer, VALIDATION),
        args=SFTConfig(
            output_dir=training["output_dir"],
            dataset_text_field="text",
            max_length=training["max_seq_length"],
            packing=training["packing"],
            num_train_epochs=training["num_epochs"],
            per_device_train_batch_size=training["batch_size"],
            per_device_eval_batch_size=training["batch_size"],
            gradient_accumulation_steps=training["gradient_accumulation_steps"],
            learning_rate=training["learning_rate"],
            lr_scheduler_type=SCHEDULER,
            warmup_steps=training["warmup_steps"],
            weight_decay=training["weight_decay"],
            optim="adamw_torch",
            bf16=HALF == "bfloat16",
            fp16=HALF == "float16",
            eval_strategy="steps",
            eval_steps=EVALUATE_EVERY,
            save_strategy="steps",
            save_steps=training["save_steps"],
            save_total_limit=2,
            load_best_model_at_end=True,
            metric_for_best_model="eval_loss",
            greater_is_better=False,
            logging_steps=10,
            seed=training["random_seed"],
            report_to="none",
        ),
    )
    trainer = train_on_responses_only(trainer, instruction_part=INSTRUCTION_PART, response_part=RESPONSE_PART)
    check_loss(trainer, tokenizer)
    trainer.train()
    model.save_pretrained(f"{training['output_dir']}/final")
    tokenizer.save_pretrained(f"{training['output_dir']}/final")


if __name__ == "__main__":
    main()
`;
}

/** A Python string literal: JSON's escapes are Python's, as long as nothing lies beyond the basic plane. */
function python(text: string): string {
  return JSON.stringify(text);
}
