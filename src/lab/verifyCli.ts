/** `npm run verify`: re-running match records is not in this version, and says so. */
process.stderr.write('verify: not in this version\n');
process.exitCode = 2;
