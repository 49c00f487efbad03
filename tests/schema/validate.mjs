// Every shipped policy file against its schema in docs/schema. Also: the schemas refuse what the readers refuse.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const root = join(fileURLToPath(import.meta.url), '../../..');
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const schemas = new Map();
for (const file of readdirSync(join(root, 'docs/schema')))
  schemas.set(basename(file, '.schema.json'), ajv.compile(JSON.parse(readFileSync(join(root, 'docs/schema', file), 'utf8'))));

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.ya?ml$/.test(entry.name)) yield path;
  }
}

function schemaOf(path) {
  const name = basename(path);
  if (name === 'governance.yml') return 'governance';
  if (name === 'pack.yml') return 'pack';
  if (name === 'accounts.yml') return 'accounts';
  if (name === 'facts.yml') return 'facts';
  if (name === 'claims.yml') return 'claims';
  if (name.endsWith('.govern.yml')) return null;
  if (path.includes(join('rules', 'platforms'))) return 'platform';
  if (path.includes(join('rules', 'presets'))) return 'preset';
  // Rule files stand in a folder with pack.yml, or below one.
  for (let folder = join(path, '..'); folder.length > root.length; folder = join(folder, '..'))
    if (existsSync(join(folder, 'pack.yml'))) return 'rules';
  return null;
}

let checked = 0, failed = 0;
for (const top of ['rules', 'examples']) {
  if (!existsSync(join(root, top))) continue;
  for (const path of filesBelow(join(root, top))) {
    const name = schemaOf(path);
    if (name === null) continue;
    checked++;
    const validate = schemas.get(name);
    if (validate(parse(readFileSync(path, 'utf8'), { version: '1.2', schema: 'core' }))) continue;
    failed++;
    console.error(`${relative(root, path)} does not fit docs/schema/${name}.schema.json:`);
    for (const error of validate.errors) console.error(`  ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
  }
}

const wrong = [
  ['governance', { version: 1, packz: [] }],
  ['governance', { version: 1, failOn: 'never' }],
  ['pack', { id: 'a', version: 1 }],
  ['rules', { rules: [{ id: 'A-1', name: 'a', topic: 't', severity: 'error', message: 'm', why: 'w' }] }],
  ['rules', { rules: [{ id: 'A-1', name: 'a', topic: 't', severity: 'severe', message: 'm', why: 'w', phrases: ['x'] }] }],
  ['rules', { rules: [{ id: 'A-1', name: 'a', topic: 't', severity: 'error', message: 'm', why: 'w', phrases: ['x'], length: { max: 3 } }] }],
  ['accounts', { accounts: { '@a': { kindd: 'brand' } } }],
  ['facts', { facts: { a: { owner: 'x' } } }],
  ['claims', { claims: [{ id: 'C-1', wording: ['x'] }] }],
  ['platform', { id: 'x', txt: {} }],
];
for (const [name, value] of wrong) {
  checked++;
  if (!schemas.get(name)(value)) continue;
  failed++;
  console.error(`docs/schema/${name}.schema.json takes ${JSON.stringify(value)}`);
}

console.log(`${checked - failed} passed, ${failed} failed`);
process.exit(failed === 0 && checked > wrong.length ? 0 : 1);
