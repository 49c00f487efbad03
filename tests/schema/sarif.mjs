// The SARIF that the native program writes for the examples, against the standard's own schema.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';

const root = join(fileURLToPath(import.meta.url), '../../..');
const schemaFile = join(root, '../shared/data/sarif-schema-2.1.0.json');
if (!existsSync(schemaFile)) {
  console.log('skipped: ../shared/data is absent, and with it the SARIF schema');
  process.exit(0);
}

const govern = resolve(process.argv[2]);
const output = join(mkdtempSync(join(tmpdir(), 'govern-sarif-')), 'out.sarif');
try {
  execFileSync(govern, ['check', 'examples', '--as-of', '2026-11-22', '--format', 'sarif', '--output', `sarif=${output}`], { cwd: root, stdio: 'pipe' });
} catch (error) {
  if (error.status !== 1) throw error; // 1: the examples have findings, as they should
}

const log = JSON.parse(readFileSync(output, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const validate = ajv.compile(schema);
if (!validate(log)) {
  console.log(validate.errors.slice(0, 20));
  process.exit(1);
}

const results = log.runs[0].results.length;
console.log(`valid SARIF, ${results} results`);
process.exit(results > 0 ? 0 : 1);
