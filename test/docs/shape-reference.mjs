import { Comment, Converter, ReferenceType, ReflectionKind } from 'typedoc'

/** The entries by the names under which they are imported, and what they are for. */
const entries = {
  index: ['paper-listing', 'Reads a listing.'],
  schema: ['paper-listing/schema', 'The zod schemas of the results, for data that was stored. Needs zod 4.'],
  parsers: [
    'paper-listing/parsers',
    'The parsers of single fields, for grammars of your own with parsimmon.',
  ],
  export: ['paper-listing/export', 'Writes papers in other formats.'],
}

/**
 * A plugin of typedoc for what declarations can't say.
 *
 * A schema is shown without its shape: zod's types spell it out in every schema that holds it, hundreds of
 * properties in all, and comments don't reach them. The types of the main entry say the same and have them, so the
 * types that are inferred from the schemas lead there. The guides go by their headings.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const guides = project.getReflectionsByKind(ReflectionKind.Document)
    for (const guide of guides) guide.name = findHeading(guide.content)[1]
    // typedoc puts the name of the project above it.
    const [readme] = project.readme
    readme.text = readme.text.replace(findHeading(project.readme)[0], '')
    for (const module of project.children) {
      const [name, purpose] = entries[module.name]
      module.name = name
      module.comment = new Comment([{ kind: 'text', text: purpose }])
    }
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (variable.type.package !== 'zod') continue
      project.removeTypeReflections(variable.type)
      variable.type.typeArguments = undefined
    }
    const [main, schema] = ['paper-listing', 'paper-listing/schema'].map((name) =>
      project.getChildByName([name]),
    )
    for (const alias of schema.getChildrenByKind(ReflectionKind.TypeAlias)) {
      const target = main.getChildByName([alias.name])
      project.removeTypeReflections(alias.type)
      alias.type = ReferenceType.createResolvedReference(alias.name, target, project)
    }
    // The build writes `spans` out from the list of fields, where there is nothing to comment on.
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (property.parent?.parent?.getFriendlyFullName() !== 'paper-listing.Paper.spans') continue
      property.comment ??= new Comment([{ kind: 'text', text: `Where \`${property.name}\` stands.` }])
    }
  })
}

function findHeading([{ text }]) {
  return /^# (.+)\s+/.exec(text)
}
