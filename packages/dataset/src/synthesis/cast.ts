import type { People } from "./language-data.ts";
import type { Random } from "./random.ts";
import type { Cast } from "./stage.ts";
import type { Gender } from "./template.ts";

/** Invented people for one call. */
export function sampleCast(people: People, random: Random): Cast {
  const gender = random.weighted<Gender>([
    ["m", 7],
    ["f", 3],
  ]);
  const first = firstName(people, gender, random);
  const surname = random.pick(people.surnames);
  const agentGender = random.pick<Gender>(["m", "f"]);
  return {
    customer: { first, surname, full: random.chance(0.7) ? `${first} ${surname}` : first, gender },
    agent: { name: firstName(people, agentGender, random), gender: agentGender },
    company: random.pick(people.companies),
    product: random.pick(people.products),
    relative: random.pick(people.relatives),
  };
}

function firstName(people: People, gender: Gender, random: Random): string {
  return random.pick(gender === "m" ? people.men : people.women);
}
