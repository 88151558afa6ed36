import { text } from '../checks';
import { ExcelError } from '../excel-error';
import type { WorkbookModel } from '../model/workbook-model';
import { type HostObject, method, ObjectType, reads } from '../object-type';
import { carriedByWorkbook, newId } from './carried';

interface XmlPartRef {
  readonly workbook: WorkbookModel;
  readonly id: string;
}

const xmlOf = ({ workbook, id }: XmlPartRef): string => {
  const xml = carriedByWorkbook(workbook).customXml.get(id);
  if (xml === undefined) throw new ExcelError('ItemNotFound');
  return xml;
};

/** The namespace of the outermost element. */
function namespaceOf(xml: string): string {
  const tag = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml.replace(/<\?[^>]*\?>/g, ''));
  const declared = new RegExp(`\\sxmlns${tag?.[1] ? `:${tag[1]}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(tag?.[2] ?? '');
  return declared?.[1] ?? '';
}

function demandXml(xml: string): string {
  if (!/^\s*<[^>]+>[\s\S]*>\s*$/.test(xml)) throw new ExcelError('InvalidArgument');
  return xml;
}

/** Excel.CustomXmlPart. */
const customXmlPart = new ObjectType<XmlPartRef>({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: reads(({ id }) => id), NamespaceUri: reads((part) => namespaceOf(xmlOf(part))) },
  methods: {
    GetXml: method([], xmlOf),
    SetXml: method([text], (part, [xml]) => {
      xmlOf(part);
      carriedByWorkbook(part.workbook).customXml.set(part.id, demandXml(xml));
    }),
    Delete: method([], (part) => void carriedByWorkbook(part.workbook).customXml.delete(part.id)),
  },
});

interface PartsRef {
  readonly workbook: WorkbookModel;
  /** Null: all. */
  readonly namespace: string | null;
}

function partsIn({ workbook, namespace }: PartsRef): readonly XmlPartRef[] {
  return [...carriedByWorkbook(workbook).customXml]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => ({ workbook, id }));
}

function partOf(parts: PartsRef, id: string): HostObject | null {
  const part = partsIn(parts).find((one) => one.id === id);
  return part ? customXmlPart.of(part) : null;
}

const ofNamespace = new ObjectType<PartsRef>({
  name: 'CustomXmlPartScopedCollection',
  items: (parts) => partsIn(parts).map((part) => customXmlPart.of(part)),
  item: (parts, id) => demanded(partOf(parts, text(id, 'CustomXmlPartScopedCollection.getItem'))),
  methods: {
    GetCount: method([], (parts) => partsIn(parts).length),
    GetItemOrNullObject: method([text], (parts, [id]) => partOf(parts, id)),
    // "If the collection contains exactly one item, this method returns it. Otherwise, it produces an error" (Microsoft Learn).
    GetOnlyItem: method([], (parts) => {
      const [only, ...others] = partsIn(parts);
      if (!only || others.length > 0) throw new ExcelError('GeneralException');
      return customXmlPart.of(only);
    }),
    GetOnlyItemOrNullObject: method([], (parts) => {
      const [only, ...others] = partsIn(parts);
      return only && others.length === 0 ? customXmlPart.of(only) : null;
    }),
  },
});

function demanded(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
}

/** Excel.CustomXmlPartCollection. */
export const customXmlParts = new ObjectType<WorkbookModel>({
  name: 'CustomXmlPartCollection',
  items: (workbook) => partsIn({ workbook, namespace: null }).map((part) => customXmlPart.of(part)),
  item: (workbook, id) => demanded(partOf({ workbook, namespace: null }, text(id, 'CustomXmlPartCollection.getItem'))),
  methods: {
    Add: method([text], (workbook, [xml]) => {
      const id = newId();
      carriedByWorkbook(workbook).customXml.set(id, demandXml(xml));
      return customXmlPart.of({ workbook, id });
    }),
    GetByNamespace: method([text], (workbook, [namespace]) => ofNamespace.of({ workbook, namespace })),
    GetCount: method([], (workbook) => carriedByWorkbook(workbook).customXml.size),
    GetItemOrNullObject: method([text], (workbook, [id]) => partOf({ workbook, namespace: null }, id)),
  },
});
