/**
 * Checks manifest.xml: what Excel asks of it and what its schema cannot say; with Microsoft's schemas too where
 * OFFICE_XSD_DIR names their folder.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';
import { root } from './build-state.mjs';

const SCHEMA = 'OfficeAppManifestV1_1.xsd';
const PNG_WIDTH_AT = 16;

/** The elements of the manifest in order: name without its prefix, attributes, text. Throws where it is no XML. */
function elementsOf(xml) {
  const elements = [];
  const open = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1).text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

/** The file of ours that an address of the manifest names: icons come from assets, pages from the sources. */
function fileOf(address) {
  const path = new URL(address).pathname;
  if (path.startsWith('/icons/')) return join(root, 'assets', path);
  const pages = { '/index.html': 'src/web/index.html', '/taskpane.html': 'src/taskpane/taskpane.html' };
  return pages[path] ? join(root, pages[path]) : null;
}

function iconFaults(elements) {
  const images = elements.filter(({ name, attributes }) => name === 'Image' && attributes.resid);
  const places = new Map(
    elements.filter(({ attributes }) => attributes.id).map((e) => [e.attributes.id, e.attributes]),
  );
  return images.flatMap(({ attributes }) => {
    const address = places.get(attributes.resid)?.DefaultValue;
    const file = address && fileOf(address);
    if (!file || !existsSync(file)) return [`icon ${attributes.resid} has no file`];
    const width = readFileSync(file).readUInt32BE(PNG_WIDTH_AT);
    return width === Number(attributes.size) ? [] : [`icon ${attributes.resid} is ${width} pixels wide`];
  });
}

/** What is wrong with the manifest, one sentence each. */
export function manifestFaults(xml) {
  const elements = elementsOf(xml);
  const named = (wanted) => elements.filter(({ name }) => name === wanted);
  const faults = [];
  const ask = (holds, fault) => holds || faults.push(fault);
  const text = (wanted) => named(wanted)[0]?.text.trim() ?? '';
  ask(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id')), 'Id is no GUID');
  ask(/^\d+\.\d+\.\d+\.\d+$/.test(text('Version')), 'Version is not of four numbers');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  ask(text('Version').startsWith(`${version}.`), `Version is not that of package.json (${version})`);
  ask(
    named('Host').every(({ attributes }) => /workbook/i.test(Object.values(attributes).join())),
    'a host is not Excel',
  );
  const sets = named('Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  ask(
    sets[0] === 'ExcelApi 1.1',
    'the base requirement is not ExcelApi 1.1: a higher one hides the page that says "too old"',
  );
  const values = elements.flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]).filter(Boolean);
  const addresses = values.filter((value) => /^https?:/.test(value));
  for (const address of addresses) {
    ask(address.startsWith('https://'), `${address} is not https`);
    const file = fileOf(address);
    ask(file && existsSync(file), `${address} names no page or icon of ours`);
  }
  const ids = new Set(elements.map(({ attributes }) => attributes.id).filter(Boolean));
  for (const { attributes } of elements) {
    if (attributes.resid) ask(ids.has(attributes.resid), `${attributes.resid} is not among the resources`);
  }
  return [...faults, ...iconFaults(elements)];
}

/** What Microsoft's schemas in a folder say against the manifest, one sentence each. */
export async function schemaFaults(xml, folder) {
  const file = (fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const others = readdirSync(folder).filter((name) => name.endsWith('.xsd') && name !== SCHEMA);
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [file(SCHEMA)],
    preload: others.map(file),
  });
  return errors.map(({ message, rawMessage }) => message || rawMessage);
}

/** The manifest's text. */
export const readManifest = () => readFileSync(join(root, 'manifest.xml'), 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const xml = readManifest();
  const folder = process.env.OFFICE_XSD_DIR;
  const faults = [...manifestFaults(xml), ...(folder ? await schemaFaults(xml, folder) : [])];
  if (!folder) console.log('schemas: not run (OFFICE_XSD_DIR names no folder)');
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
