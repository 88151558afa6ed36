import { WorkbookError } from '../core/workbook';
import { TagScanner } from './tag-scanner';
import { readXmlText } from './xml-text';

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

/** A small part as a tree; throws WorkbookError (damaged-file) where a tag is broken off or not closed, (too-large) where it is not small. */
export function readTree(xml: string, part: string): XmlElement {
  if (xml.length > LARGEST_TREE) throw new WorkbookError('too-large', part);
  const tags = new TagScanner(xml, part);
  const document: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  let from = 0;
  while (tags.next()) {
    const element = open[open.length - 1]!;
    if (tags.start > from) element.text += readXmlText(xml.slice(from, tags.start));
    from = tags.end;
    if (tags.isClosing) {
      if (!tags.is(element.name) || open.length === 1) throw new WorkbookError('damaged-file', part);
      open.pop();
      continue;
    }
    const child: Growing = { name: tags.name, attributes: tags.attributes(), children: [], text: '' };
    element.children.push(child);
    if (!tags.isEmpty) open.push(child);
  }
  const [root, ...others] = document.children;
  if (!root || others.length > 0 || open.length > 1) throw new WorkbookError('damaged-file', part);
  return root;
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
