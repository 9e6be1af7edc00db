import { z } from 'astro/zod';
import { inBothLanguages, textSchema } from './shared-schema';

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'write a colour as "#1c3f94", in quotation marks, lower case');

const accentsSchema = z.strictObject({
  engagement: colourSchema,
  experience: colourSchema,
  satisfaction: colourSchema,
});

/** Everything about the site that its operator decides. */
export const siteSchema = z.strictObject({
  name: textSchema.describe('Name of the site, shown in the header and in titles.'),
  tagline: inBothLanguages(textSchema).describe('What the site is, in one phrase.'),
  url: z.url({ protocol: /^https?$/, error: 'write the address of the site, for example https://dreiklang.example' }),
  basePath: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'write / or a path with a slash at both ends, for example /akademie/'),
  logo: textSchema.optional().describe('File in public/ that replaces the three signs beside the name in the header.'),
  colours: z
    .strictObject({ light: accentsSchema, dark: accentsSchema })
    .describe('Accents of the three concepts, for each theme.'),
  operator: z.strictObject({
    placeholder: z.boolean().describe('true until the fields below are real; the build warns as long as it is.'),
    name: textSchema,
    represented: textSchema.optional().describe('Who represents a company.'),
    street: textSchema,
    city: textSchema,
    country: inBothLanguages(textSchema),
    email: z.email('write a mail address'),
    phone: textSchema.optional(),
    register: textSchema.optional().describe('Register court and number.'),
    vatId: textSchema.optional(),
    responsible: textSchema.describe('Responsible for the content (§ 18 Abs. 2 MStV).'),
  }),
  licence: z
    .strictObject({
      name: textSchema.describe('As the licence calls itself: CC BY-SA 4.0.'),
      url: z.url({ protocol: /^https$/, error: 'write the address of the licence, beginning with https://' }),
    })
    .optional()
    .describe('Under which the texts, the glossary and the exercises may be used again.'),
  hosting: inBothLanguages(textSchema).describe('Who serves the files and what the server logs, for the privacy page.'),
});

export type SiteData = z.infer<typeof siteSchema>;
