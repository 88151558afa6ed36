import type { Pack } from '../core/pack/pack';
import type { FormName } from '../core/report/period';
import type { RuleExample } from '../taskpane/host';

/** What comes with the product and is no script, by its address: a file beside the page, or the data itself in the one-file page. */
const SAMPLE = new URL('../../assets/samples/ish-rejasi-2026.xlsx', import.meta.url);
const PACK = new URL('../../assets/packs/uz-akm.json', import.meta.url);
const FORMS = {
  annual: new URL('../../assets/templates/yillik-hisobot.xlsx', import.meta.url),
  quarterly: new URL('../../assets/templates/choraklik-hisobot.xlsx', import.meta.url),
  letter: new URL('../../assets/templates/tushuntirish-xati.xlsx', import.meta.url),
};
const RULE_EXAMPLES = new URL('../../assets/rule-examples.json', import.meta.url);

/** The sample plan, as the person sees it named. */
export const SAMPLE_NAME = 'ish-rejasi-2026.xlsx';

/** The rule pack that comes with the product. The build has read it with its schema, so the page need not. */
export async function shippedPack(): Promise<Pack> {
  return JSON.parse(new TextDecoder().decode(await bytesAt(PACK))) as Pack;
}

/** The examples of the rules, by rule. */
export async function ruleExamples(): Promise<Readonly<Record<string, RuleExample>>> {
  return JSON.parse(new TextDecoder().decode(await bytesAt(RULE_EXAMPLES))) as Readonly<Record<string, RuleExample>>;
}

let sample: Promise<Uint8Array> | null = null;

/** The bytes of the sample plan; fetched once, so that the start can ask for them before they are needed. */
export function sampleBytes(): Promise<Uint8Array> {
  return (sample ??= bytesAt(SAMPLE));
}

/** The bytes of a report form. */
export function formBytes(form: FormName): Promise<Uint8Array> {
  return bytesAt(FORMS[form]);
}

async function bytesAt(address: URL): Promise<Uint8Array> {
  if (address.protocol === 'data:') return bytesOfData(address.href);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A page opened from a disk may fetch nothing, not even its own data, so the data is decoded here. */
function bytesOfData(address: string): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
