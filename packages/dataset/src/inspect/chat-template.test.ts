import { describe, expect, it } from "vitest";
import { compileTemplate } from "./chat-template.ts";
import { testTemplate } from "./testing/templates.ts";

const chat = [
  { role: "user", content: "hi" },
  { role: "assistant", content: "{}" },
];
const compile = (text: string) => compileTemplate({ source: "mine.jinja", text });

describe("a compiled template", () => {
  it("ends with the generation prompt when asked to", () => {
    const { text } = testTemplate("chatml").render(chat.slice(0, 1), { addGenerationPrompt: true });
    expect(text).toBe("<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n");
  });

  it("sees no tools, the given variables, and trailing blocks as the trainers' Jinja does", () => {
    const text =
      "{% if tools %}T{% endif %}{% if tools is none %}N{% endif %}\n{{ style }}\n  {% if true %}\nx{% endif %}\n";
    expect(compile(text).render(chat, { variables: { style: "brief" } }).text).toBe("Nbrief\nx");
  });

  it("writes one and the same day, and says that it writes one", () => {
    const dated = compile("{{ strftime_now('%A %a %d %b %B %m %Y %y %H:%M:%S %% %Q') }}");
    expect(dated.writesDate).toBe(true);
    expect(dated.render(chat).text).toBe("Thursday Thu 01 Jan January 01 2026 26 00:00:00 % %Q");
    expect(testTemplate("chatml").writesDate).toBe(false);
  });

  it("leaves an absent token out", () => {
    expect(compile("{{ bos_token }}a{{ eos_token }}").render(chat).text).toBe("a");
  });

  it.each([
    [
      "{% generation %}",
      "a{% generation %}{{ messages[1].content }}{% endgeneration %}b",
      "a{}b",
      [{ start: 1, end: 3 }],
    ],
    ["trimmed marks", "a  {%- generation -%}  {}  {%- endgeneration -%}  b", "a{}b", [{ start: 1, end: 3 }]],
    [
      "one per answer",
      "{% for m in messages %}{% generation %}{{ m.role[0] }}{% endgeneration %},{% endfor %}",
      "u,a,",
      [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
      ],
    ],
    ["an empty one", "a{% generation %}{% endgeneration %}b", "ab", [{ start: 1, end: 1 }]],
    ["none rendered", "{% if false %}{% generation %}x{% endgeneration %}{% endif %}b", "b", []],
    ["no marks", "ab", "ab", null],
  ])("finds generations: %s", (_what, text, rendered, generations) => {
    expect(compile(text).render(chat)).toEqual({ text: rendered, generations });
  });

  it("renders the same text with marks and without", () => {
    expect(testTemplate("marked").render(chat).text).toBe(testTemplate("chatml").render(chat).text);
  });
});

describe("a compiled template refuses", () => {
  it.each([
    ["what it raises", "{{ raise_exception('Roles must alternate') }}", "Roles must alternate"],
    ["a filter that nobody knows", "{{ messages | frobnicate }}", "frobnicate"],
    ["an odd mark", "{% generation %}x", "{% generation %}"],
  ])("%s, naming the file", (_what, text, message) => {
    expect(() => compile(text).render(chat)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
    expect(() => compile(text).render(chat)).toThrow(/mine\.jinja/u);
  });

  it("without quoting a message", () => {
    const template = compile("{{ raise_exception('bad: ' + messages[0].content) }}");
    const secret = [{ role: "user", content: "my secret words" }];
    expect(() => template.render(secret)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("secret") }),
    );
    expect(() => template.render(secret)).toThrow("quotes a message");
  });
});
