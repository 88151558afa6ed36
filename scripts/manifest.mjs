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
const PNG_HEIGHT_AT = 20;
/** Where manifest.xml says the pages are; a package names another place. */
export const OWN_ORIGIN = 'https://localhost:3000';
/** Excel picks an icon by its zoom; a missing size is drawn from another one and blurred. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LONGEST_RESID = 32;
const LANGUAGES = ['ru-RU', 'en-US'];
const PAGES = { '/index.html': 'src/web/index.html', '/taskpane.html': 'src/taskpane/taskpane.html' };

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
function fileOf(address, origin) {
  if (!address.startsWith(`${origin}/`)) return null;
  const path = address.slice(origin.length);
  if (path.startsWith('/icons/')) return join(root, 'assets', path);
  return PAGES[path] ? join(root, PAGES[path]) : null;
}

/** The icons of every group and button: each has all sizes, each a file of that size. */
function iconFaults({ named, resource, origin }) {
  const faults = [];
  const images = named('Image').filter(({ attributes }) => attributes.resid);
  for (const { attributes } of images) {
    const file = fileOf(resource(attributes.resid)?.DefaultValue ?? '', origin);
    if (!file || !existsSync(file)) {
      faults.push(`icon ${attributes.resid} has no file`);
      continue;
    }
    const bytes = readFileSync(file);
    const [width, height] = [bytes.readUInt32BE(PNG_WIDTH_AT), bytes.readUInt32BE(PNG_HEIGHT_AT)];
    if (width !== Number(attributes.size) || height !== width)
      faults.push(`icon ${attributes.resid} is ${width} × ${height} pixels`);
  }
  const icons = named('Icon').length;
  for (const size of ICON_SIZES) {
    const count = images.filter(({ attributes }) => Number(attributes.size) === size).length;
    if (count !== icons) faults.push(`${icons - count} icons have no picture of ${size} pixels`);
  }
  return faults;
}

/** What names a resource finds it, and no resource is there for nothing. */
function resourceFaults({ elements }) {
  const ids = elements.map(({ attributes }) => attributes.id).filter(Boolean);
  const resources = elements.filter(({ attributes }) => attributes.id && attributes.DefaultValue !== undefined);
  const resids = new Set(elements.map(({ attributes }) => attributes.resid).filter(Boolean));
  const known = new Set(resources.map(({ attributes }) => attributes.id));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `the id ${id} is given twice`),
    ...[...resids].filter((id) => !known.has(id)).map((id) => `${id} is not among the resources`),
    ...[...resids].filter((id) => id.length > LONGEST_RESID).map((id) => `${id} is longer than ${LONGEST_RESID} signs`),
    ...[...known].filter((id) => !resids.has(id)).map((id) => `the resource ${id} is used by nothing`),
  ];
}

/** Every word stands in all languages. */
function languageFaults({ elements }) {
  const faults = [];
  elements.forEach(({ name, attributes }, at) => {
    if (!['String', 'DisplayName', 'Description'].includes(name) || attributes.DefaultValue === undefined) return;
    const others = elements.slice(at + 1, at + 1 + LANGUAGES.length).map((each) => each.attributes.Locale);
    const missing = LANGUAGES.filter((language) => !others.includes(language));
    if (missing.length > 0) faults.push(`${attributes.id ?? name} has no words in ${missing.join(', ')}`);
  });
  return faults;
}

/** The pane and the functions of the ribbon are one page in one runtime that lasts. */
function runtimeFaults({ named }) {
  const pane = named('Runtime')[0]?.attributes;
  if (pane?.lifetime !== 'long') return ['there is no shared runtime (Runtime with lifetime long)'];
  const places = [...named('FunctionFile'), ...named('SourceLocation')].map(({ attributes }) => attributes.resid);
  return places
    .filter((resid) => resid !== undefined && resid !== pane.resid)
    .map((resid) => `${resid} is not the page of the shared runtime`);
}

/** What is asked of Excel: the base set as low as it goes, so that an old Excel shows the page that says "too old". */
function requirementFaults({ named, text }) {
  const sets = named('Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  const wanted = ['ExcelApi 1.1', 'ExcelApi 1.9', 'SharedRuntime 1.1'];
  const isWanted = sets.length === wanted.length && wanted.every((set, at) => set === sets[at]);
  const hosts = named('Host').map(({ attributes }) => Object.values(attributes).join());
  return [
    ...(isWanted ? [] : [`the requirements are ${sets.join(', ')}, not ${wanted.join(', ')}`]),
    ...hosts.filter((host) => !/workbook/i.test(host)).map((host) => `the host ${host} is not Excel`),
    ...(text('Permissions') === 'ReadWriteDocument' ? [] : ['the permission is not ReadWriteDocument']),
  ];
}

function addressFaults({ elements, origin }) {
  const values = elements.flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]).filter(Boolean);
  return values
    .filter((value) => /^\w+:\/\//.test(value))
    .flatMap((address) => {
      if (!address.startsWith('https://')) return [`${address} is not https`];
      const file = fileOf(address, origin);
      return file && existsSync(file) ? [] : [`${address} names no page or icon of ours`];
    });
}

function identityFaults({ text }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id')) ? [] : ['Id is no GUID']),
    ...(/^\d+(\.\d+){3}$/.test(text('Version')) ? [] : ['Version is not of four numbers']),
    ...(text('Version').startsWith(`${version}.`) ? [] : [`Version is not that of package.json (${version})`]),
  ];
}

/** What is wrong with a manifest whose pages are served from `origin`, one sentence each. */
export function manifestFaults(xml, origin = OWN_ORIGIN) {
  const elements = elementsOf(xml);
  const named = (wanted) => elements.filter(({ name }) => name === wanted);
  const resources = new Map(elements.map(({ attributes }) => [attributes.id, attributes]));
  const manifest = {
    elements,
    origin,
    named,
    text: (wanted) => named(wanted)[0]?.text.trim() ?? '',
    resource: (id) => resources.get(id),
  };
  const checks = [identityFaults, requirementFaults, runtimeFaults, resourceFaults, languageFaults, addressFaults];
  return [...checks, iconFaults].flatMap((check) => check(manifest));
}

/** The manifest for pages served from another place ("https://plan.example.uz"). */
export const manifestFor = (origin) => readManifest().replaceAll(`${OWN_ORIGIN}/`, `${origin}/`);

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
