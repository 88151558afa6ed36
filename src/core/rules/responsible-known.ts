import { apostropheStyle } from '../check/apostrophe-style';
import { shortened } from '../check/item-label';
import { planLanguage } from '../check/plan-language';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { slipsIn, withoutSlips } from '../check/slips';
import type { Pack } from '../pack/pack';
import type { Plan, PlanCell, Responsible } from '../plan/plan';
import { withApostrophes } from '../text/apostrophes';
import { foldCompact } from '../text/fold';
import { nearest } from '../text/nearest';
import { hasCyrillic } from '../text/scripts';

const LETTER = /\p{L}/u;

/** Who is responsible is a service or an official of the pack's list. */
export const responsibleKnown = defineRule({
  id: 'responsible-known',
  severity: 'info',
  fix: 'ask',
  why: 'Items are handed out and reported service by service: a name outside the list, or one misspelled, gets no items. (Statutes of the centres’ services name them.)',
  messages: {
    unknown: {
      what: '“{service}” is not in the list of services.',
      todo: 'Choose a service of the list, or leave it where the centre has such a one.',
    },
  },
  fixes: { label: 'Write “{label}”' },
  check(plan, pack, report) {
    const look = (responsible: Responsible): void => {
      for (const { text, serviceId } of responsible.services) {
        if (serviceId !== null || !LETTER.test(text) || isMisspelled(text, pack)) continue;
        const holder = responsible.cells.find((cell) => cell.text.includes(text));
        const cell = holder ?? responsible.cells.find((one) => one.text.trim() !== '')!;
        const label = holder ? labelLike(plan, text, holder, pack) : null;
        const styled = label === null ? null : withApostrophes(label, apostropheStyle(plan));
        const fixes =
          styled === null
            ? []
            : [
                {
                  safety: 'ask',
                  title: 'label',
                  data: { label: styled },
                  edits: [respelled(cell, text, styled)],
                } as const,
              ];
        report({ message: 'unknown', data: { service: shortened(text) }, at: cell.at, fixes });
      }
    };
    for (const item of plan.items) {
      look(item.responsible);
      for (const row of item.subRows) look(row.responsible);
    }
  },
});

/** Whether only a known slip keeps a service from being known: the rule about spelling speaks of it. */
function isMisspelled(text: string, pack: Pack): boolean {
  const slips = slipsIn(text, pack);
  if (slips.length === 0) return false;
  const key = foldCompact(withoutSlips(text, slips, 'modifier'));
  return pack.services.some(({ label, spellings }) => [label, ...spellings].some((one) => foldCompact(one) === key));
}

const respelled = (cell: PlanCell, text: string, label: string) =>
  setCell(
    cell,
    cell.text.replace(text, () => label),
  );

/**
 * The service whose label or other spelling is nearest: by its label in an Uzbek plan, in one of another language or
 * alphabet as it stands elsewhere on the sheet, else as the list has it there; none where that is in another script.
 */
function labelLike(plan: Plan, text: string, { text: whole }: PlanCell, pack: Pack): string | null {
  const spellings = pack.services.flatMap(({ label, spellings: others }) => [label, ...others]);
  const near = nearest(text, spellings);
  if (near === null) return null;
  const service = pack.services.find(({ label, spellings: others }) => label === near || others.includes(near))!;
  const isFitting = (one: string): boolean => hasCyrillic(one) === hasCyrillic(whole);
  if (planLanguage(plan) === 'uz') return [service.label, near].find(isFitting) ?? null;
  const own = nearest(text, textsOf(plan, service.id).filter(isFitting));
  return own ?? (isFitting(near) ? near : null);
}

/** What the sheet calls a service. */
const textsOf = ({ items }: Plan, id: string): string[] =>
  items.flatMap(({ responsible }) => responsible.services.flatMap((one) => (one.serviceId === id ? one.text : [])));
