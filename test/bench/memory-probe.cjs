/** Loaded into a measured process: writes its highest memory in kB to the file that MEMORY_FILE names. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));
