import packJson from '../../../assets/packs/uz-akm.json';
import { rules } from '../../../src/core/rules';
import { PackError, readPack } from '../../../src/core/pack/read-pack';

const broken = (change: (pack: ReturnType<typeof copy>) => void) => {
  const pack = copy();
  change(pack);
  return () => readPack(pack);
};
const copy = () => structuredClone(packJson);

describe('readPack', () => {
  test('reads the pack that comes with the product', () => {
    const pack = readPack(
      packJson,
      rules.map(({ id }) => id),
    );
    expect(`${pack.id} ${pack.version}`).toBe('uz-akm 2026.1');
    expect(pack.units.find((unit) => unit.id === 'soni')).toMatchObject({ label: null, kind: 'invalid' });
    expect(pack.units.find((unit) => unit.id === 'nomda_nusxa')?.aliases).toContain('Nusxa jami');
    expect(pack.units.find((unit) => unit.id === 'nusxa')?.spellings).toContain('Nusqa');
  });

  test('admits the units that real plans write', () => {
    const units = (id: string) => readPack(packJson).indicators.find((indicator) => indicator.id === id)?.units;
    expect(units('use.visits')).toEqual(expect.arrayContaining(['qatnov', 'nafar']));
    expect(units('cat.bib_records')).toEqual(expect.arrayContaining(['bibyozuv', 'dona']));
    expect(units('meth.network_map')).toEqual(expect.arrayContaining(['hujjat', 'malumot']));
    expect(units('acq.total.copies')).not.toContain('dona');
  });

  test('an accepted answer names a rule that there is', () => {
    const pack = { ...copy(), accepted: [{ rule: 'reference-expired', why: 'Hudud bilan kelishilgan.' }] };
    const names = rules.map(({ id }) => id);
    expect(readPack(pack, names).accepted).toHaveLength(1);
    pack.accepted[0]!.rule = 'refrence-expired';
    expect(() => readPack(pack, names)).toThrow('accepted.0.rule: There is no rule "refrence-expired".');
  });

  test.each<[string, () => unknown, string]>([
    ['no object', () => readPack(3), ''],
    ['a missing list', () => readPack({ ...packJson, units: undefined }), 'units'],
    ['a wrong type', broken((pack) => Object.assign(pack.units[1]!, { decimals: 'nol' })), 'units.1.decimals'],
    ['a wrong word', broken((pack) => Object.assign(pack.relations[0]!, { sign: '<' })), 'relations.0.sign'],
    ['an id twice', broken((pack) => (pack.units[1]!.id = pack.units[0]!.id)), 'units.1.id'],
    ['an unknown unit', broken((pack) => (pack.indicators[0]!.units = ['quti'])), 'indicators.0.units'],
    ['an unknown region', broken((pack) => (pack.districts[2]!.region = 'x')), 'districts.2.region'],
    ['an unknown ratio', broken((pack) => (pack.ratios[0]!.of = 'x')), 'ratios.0'],
    ['an unknown row', broken((pack) => (pack.required[0]!.items[3]!.indicators = ['x'])), 'required.0.items.3'],
    ['a programme that ends early', broken((pack) => (pack.programmes[0]!.to = 2019)), 'programmes.0.to'],
    ['an unknown indicator', broken((pack) => (pack.relations[1]!.left = ['x'])), 'relations.1'],
  ])('%s is refused with its path and a sentence', (_, read, path) => {
    let trouble: unknown;
    try {
      read();
    } catch (error) {
      trouble = error;
    }
    expect(trouble).toBeInstanceOf(PackError);
    expect((trouble as PackError).path).toBe(path);
    expect((trouble as PackError).message).toMatch(/\.$/);
  });
});
