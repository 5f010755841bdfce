import { absolute } from './page.mjs'
import { run } from './run-program.mjs'
import { markdown, plain, runon } from './styles.mjs'

const python =
  (code, prepare = absolute) =>
  (html) =>
    run('/usr/bin/python3', ['-c', `import sys\nhtml=sys.stdin.read()\n${code}`], prepare(html))
const py2text = (options) =>
  python(`import html2text\nh=html2text.HTML2Text()\n${options}\nsys.stdout.write(h.handle(html))`)

export const PYTHON = {
  'python-html2text': markdown(py2text('')),
  'python-html2text-relative': markdown(
    python('import html2text\nh=html2text.HTML2Text()\nsys.stdout.write(h.handle(html))', (h) => h),
  ),
  'python-html2text-nowrap': markdown(py2text('h.body_width=0')),
  'python-html2text-nolinks': plain(py2text('h.body_width=0\nh.ignore_links=True\nh.ignore_images=True')),
  'python-html2text-nolinks78': plain(py2text('h.ignore_links=True')),
  'python-html2text-plain': plain(
    py2text(
      'h.body_width=0\nh.ignore_links=True\nh.ignore_images=True\nh.ignore_emphasis=True\nh.unicode_snob=True',
    ),
  ),
  'python-html2text-ref': markdown(py2text('h.inline_links=False')),
  'python-html2text-ref-each': markdown(
    py2text('h.inline_links=False\nh.links_each_paragraph=True\nh.body_width=0'),
  ),
  'python-html2text-single': markdown(py2text('h.single_line_break=True')),
  'python-html2text-images': markdown(py2text('h.images_as_html=True')),
  'python-html2text-marks': markdown(
    py2text("h.emphasis_mark='*'\nh.strong_mark='__'\nh.ul_item_mark='-'\nh.unicode_snob=True"),
  ),
  'python-html2text-protect': markdown(
    py2text('h.protect_links=True\nh.unicode_snob=True\nh.wrap_links=False'),
  ),
  'python-html2text-escape': markdown(
    py2text(
      'h.escape_snob=True\nh.body_width=100\nh.ul_item_mark="-"\nh.images_to_alt=True\nh.mark_code=True',
    ),
  ),
  'bs4-text': plain(
    python(
      `from bs4 import BeautifulSoup\nsys.stdout.write(BeautifulSoup(html,'lxml').get_text('\\n',strip=True))`,
    ),
  ),
  'bs4-lines': plain(
    python(
      `from bs4 import BeautifulSoup\ns=BeautifulSoup(html,'html.parser')\n[t.decompose() for t in s(['script','style'])]\nsys.stdout.write('\\n'.join(l.strip() for l in s.get_text('\\n').splitlines() if l.strip()))`,
    ),
  ),
  'lxml-strings': plain(
    python(
      `import lxml.html\nd=lxml.html.fromstring(html)\n[e.drop_tree() for e in d.xpath('//style|//script|//head')]\nsys.stdout.write('\\n'.join(t.strip() for t in d.itertext() if t.strip()))`,
    ),
  ),
  'lxml-strings-apart': plain(
    python(
      `import lxml.html\nd=lxml.html.fromstring(html)\n[e.drop_tree() for e in d.xpath('//style|//script|//head')]\nsys.stdout.write('\\n\\n'.join(t.strip() for t in d.itertext() if t.strip()))`,
    ),
  ),
  'html-text': plain(python(`import html_text\nsys.stdout.write(html_text.extract_text(html))`)),
  'bs4-raw': runon(
    python(`from bs4 import BeautifulSoup\nsys.stdout.write(BeautifulSoup(html,'html.parser').get_text())`),
  ),
  'bs4-space': runon(
    python(
      `from bs4 import BeautifulSoup\ns=BeautifulSoup(html,'html5lib')\n[t.decompose() for t in s(['script','style','head','nav','header','footer'])]\nlines=(l.strip() for l in s.get_text().splitlines())\nchunks=(p.strip() for l in lines for p in l.split('  '))\nsys.stdout.write('\\n'.join(c for c in chunks if c))`,
    ),
  ),
  'bs4-blocks': plain(
    python(
      `from bs4 import BeautifulSoup\ns=BeautifulSoup(html,'lxml')\n[t.append('\\n') for t in s.find_all(['p','div','li','h1','h2','h3','article','section','ul'])]\nimport re\nt=s.body.get_text()\nsys.stdout.write(re.sub(r'\\n\\s*\\n+','\\n\\n',t).strip())`,
    ),
  ),
  'lxml-text': runon(
    python(
      `import lxml.html\nd=lxml.html.fromstring(html)\n[e.drop_tree() for e in d.xpath('//style|//script|//head')]\nsys.stdout.write(d.text_content())`,
    ),
  ),
}
