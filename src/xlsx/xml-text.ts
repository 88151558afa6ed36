import { codeAt } from '../core/text/code-at';

const ENTITY = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const SPACE = 0x20;
const TABLE_SIZE = 0xa0;
const LAST_CODE = 0xfffd;
/** What a text needs in XML: signs written as entities or escapes, an attribute without which readers drop white space. */
const [ESCAPES, SPACES] = [1, 2] as const;
/** By code, what it needs: line breaks and tabs are white space; controls, `&`, `<`, `>`, and `_`, which may begin an escape. */
const NEEDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[\t\n]/.test(sign) ? SPACES : /[^ -~]|[&<>_]/.test(sign) ? ESCAPES : 0;
});
const UNWRITABLE = /\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** The characters of XML content: entities, CDATA sections and line ends resolved; nothing is trimmed. */
export function readXmlText(xml: string): string {
  let text = xml;
  if (text.includes('<')) {
    text = text.replace(CDATA, (_, inner: string | undefined) => inner?.replaceAll('&', '&amp;') ?? '');
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  return text.includes('&') ? text.replace(ENTITY, readEntity) : text;
}

function readEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name]!;
  const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** A cell's text: as XML content, and `_x0041_` as the character it stands for. */
export function readCellText(xml: string): string {
  const text = readXmlText(xml);
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text as XML content or an attribute's value. */
export function writeXmlText(text: string): string {
  return /[&<>"]/.test(text) ? writeContent(text).replaceAll('"', '&quot;') : text;
}

/** Text as XML content alone, where quotes may stand. */
function writeContent(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

/** A cell's text inside `<t>`: characters XML cannot hold, and what reads like an escape, are escaped. */
export function writeCellText(text: string): string {
  const escaped = text.replace(UNWRITABLE, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\t' || character === '\n' || (code >= 127 && code < 160)) return character;
    return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return writeContent(escaped);
}

/** A text as `<t>`, its white space kept. */
export function textElement(text: string, prefix: string): string {
  const needs = needsOf(text);
  if (needs === 0) return `<${prefix}t>${text}</${prefix}t>`;
  const content = needs & ESCAPES ? writeCellText(text) : text;
  return `<${prefix}t${needs & SPACES ? ' xml:space="preserve"' : ''}>${content}</${prefix}t>`;
}

/** What a text needs to stand in XML, as bits: most texts need nothing, and one look tells. */
function needsOf(text: string): number {
  const { length } = text;
  let needs = 0;
  let before = SPACE;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code === SPACE && before === SPACE) needs |= SPACES;
    if (code < TABLE_SIZE) needs |= NEEDS[code]!;
    else if (code > LAST_CODE) needs |= ESCAPES;
    before = code;
  }
  return length > 0 && (before === SPACE || text.trim().length < length) ? needs | SPACES : needs;
}
