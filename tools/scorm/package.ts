// A SCORM 1.2 package made of a build: its files, the exercise written into its page, and the manifest.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';

export interface PackedExercise {
  link: string;
  /** Id of the exercise; the platform knows the package by it. */
  id: string;
  title: string;
}

/** What only a site of one's own needs: a platform moves packages about, and keeps old ones beside new ones. */
const LEFT_OUT = /^(?:sw\.js|register\.js|manifest\.webmanifest|.*\.map)$/;
const SITE_TAGS = /\s*<(?:link[^>]*rel="manifest"[^>]*|script[^>]*register\.js[^>]*)>(?:<\/script>)?/g;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\P{Cc}\t\n]/gu, ' ');

/** The page with the exercise that it opens. */
export const pageWith = (page: string, link: string): string =>
  page
    .replace(SITE_TAGS, '')
    .replace('</head>', `<meta name="spiral-exercise" content="${escaped(link)}">\n</head>`);

/** The manifest, by ADL's binding of SCORM 1.2. */
export function manifestOf({ id, title }: PackedExercise, files: readonly string[]): string {
  const list = files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="spiral-${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="spiral">
    <organization identifier="spiral">
      <title>${escaped(title)}</title>
      <item identifier="exercise" identifierref="game" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormtype="sco" href="index.html">
${list}
    </resource>
  </resources>
</manifest>
`;
}

/** The package of a build and an exercise, as the bytes of a zip. The same build and exercise give the same bytes. */
export function packageOf(folder: string, exercise: PackedExercise): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  // The oldest time that a zip can hold: the day of the build would change the bytes.
  const made = { mtime: new Date(1980, 0, 1) };
  const content: Zippable = {
    'imsmanifest.xml': [strToU8(manifestOf(exercise, files)), made],
  };
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const page = file === 'index.html' ? strToU8(pageWith(bytes.toString('utf8'), exercise.link)) : bytes;
    content[file] = [page, made];
  }
  return zipSync(content, { level: 9 });
}
