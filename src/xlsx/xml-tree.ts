import { SaxesParser } from 'saxes';
import { WorkbookError } from '../core/workbook';

/** An element of a small XML part; names and attribute names without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it, untrimmed. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** Characters beyond which a part that should be small is refused: as a tree it would fill the memory. */
const LARGEST_TREE = 8_000_000;

/** A small part as a tree; throws WorkbookError (damaged-file) where it is not well-formed, (too-large) where it is not small. */
export function readTree(xml: string, part: string): XmlElement {
  if (xml.length > LARGEST_TREE) throw new WorkbookError('too-large', part);
  const parser = new SaxesParser({ fragment: false });
  const open: Growing[] = [];
  let root: Growing | null = null;
  parser.on('error', () => {
    throw new WorkbookError('damaged-file', part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const bare: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) bare[withoutPrefix(key)] = value;
    const element: Growing = { name: withoutPrefix(name), attributes: bare, children: [], text: '' };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on('cdata', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (!root) throw new WorkbookError('damaged-file', part);
  return root;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of that name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Whether an attribute says yes; `otherwise` where it is missing. */
export function isOn(element: XmlElement | undefined, attribute: string, otherwise = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}
