// Validates the JSON files of a folder by the schema, and prints a line for each that is not valid: its name, and why.
const fs = require('fs');
const path = require('path');
const [schema, folder, modules] = process.argv.slice(2);
const Ajv = require(path.resolve(modules, 'ajv/dist/2020'));
const validate = new Ajv({strict: true, strictRequired: false, allErrors: true}).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
for (const file of fs.readdirSync(folder).sort()) {
  if (!validate(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')))) {
    console.log(file + '\t' + validate.errors.map(error => error.instancePath + ' ' + error.message).join('; '));
  }
}
console.log('validated');
