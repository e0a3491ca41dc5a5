/** Writes the same words as Markdown or as plain text. What comes from a document is never read as mark-up. */
export class Markup {
  constructor(readonly markdown: boolean) {}

  text(words: string): string {
    if (!this.markdown) return words;
    const escaped = words.replace(/[\\`*_[\]<>|~#&!]/g, '\\$&');
    return escaped.replace(/^(\s*)([-+]|\d{1,9}(?=[.)]))/gm, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
  }

  bold(words: string): string {
    const text = this.text(words.trim());
    return this.markdown && text ? `**${text}**` : text;
  }

  link(words: string, href: string): string {
    return this.markdown
      ? `[${this.text(words)}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`
      : `${words}: ${href}`;
  }

  points(points: readonly string[]): string {
    return points.map((point) => `- ${this.text(point)}`).join('\n');
  }

  paragraphs(...paragraphs: readonly string[]): string {
    return paragraphs.filter((p) => p !== '').join('\n\n');
  }

  lines(...lines: readonly string[]): string {
    return lines.filter((line) => line !== '').join(this.markdown ? '  \n' : '\n');
  }

  /** Between what different features say of one place. */
  sections(...sections: readonly string[]): string {
    return sections.filter((s) => s !== '').join(this.markdown ? '\n\n---\n\n' : '\n\n');
  }
}
