/** What a text looks like; `runon` has title, abstract and the rest on one line: no reader can tell where the title ends. */
const styled = (style) => (text) => ({ style, text })
export const plain = styled('plain')
export const markdown = styled('markdown')
export const numbered = styled('numbered')
export const runon = styled('runon')
export const emphasis = styled('emphasis')
export const urls = styled('urls')
