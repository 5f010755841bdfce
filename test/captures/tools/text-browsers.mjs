import { absolute } from './page.mjs'
import { inFile, onFile, run, stdin } from './run-program.mjs'
import { numbered, plain, urls } from './styles.mjs'

const lynx = (more = '') =>
  stdin(`lynx -dump -stdin -assume_charset=utf-8 -display_charset=utf-8 -force_html${more}`)
const w3m = (more) => stdin(`w3m -dump -T text/html -I UTF-8 -O UTF-8${more}`)
const elinks = (more = '') => onFile(`elinks -dump -dump-charset utf-8${more} -no-home FILE`)
const links = (more = '') => onFile(`links -dump -codepage utf-8${more} FILE`)

export const TEXT_BROWSERS = {
  lynx: numbered(lynx()),
  'lynx-nolist': plain(lynx(' -nolist')),
  // Of a page that was saved, whose links lead to places of the file system.
  'lynx-saved': numbered((html) =>
    inFile(html, (f) => run('lynx', ['-dump', '-assume_charset=utf-8', f], '')),
  ),
  'lynx-132': numbered(lynx(' -width=132')),
  'lynx-wide': plain(lynx(' -nolist -width=1024')),
  'lynx-nonumbers': urls(lynx(' -nonumbers')),
  'lynx-inline': urls(lynx(' -list_inline')),
  'lynx-pseudo': plain(lynx(' -nolist -pseudo_inlines -image_links -verbose')),
  'lynx-unique': numbered(lynx(' -unique_urls')),
  'lynx-inline-60': urls(lynx(' -list_inline -width=60')),
  elinks: numbered(elinks()),
  'elinks-noref': plain(elinks(' -no-references -no-numbering')),
  'elinks-120': plain(elinks(' -dump-width 120 -no-references -no-numbering')),
  links: plain(links()),
  'links-numbered': numbered(links(' -html-numbered-links 1')),
  'links-120': plain(links(' -width 120')),
  // In a terminal that knows ASCII only; both print another character for the middle dot.
  'lynx-ascii': plain(
    stdin('lynx -dump -stdin -nolist -assume_charset=utf-8 -display_charset=us-ascii -force_html'),
  ),
  'w3m-ascii': plain(stdin('w3m -dump -T text/html -I UTF-8 -O US-ASCII')),
  'w3m-100': plain(w3m(' -cols 100')),
  'w3m-132': plain(w3m(' -cols 132')),
  'w3m-40': plain(w3m(' -cols 40')),
  'w3m-wide': plain(w3m(' -cols 4000')),
  'w3m-links': numbered(w3m(' -o display_link_number=1 -cols 80')),
  'links-images': plain(
    onFile('links2 -dump -codepage utf-8 -html-images 1 -html-image-names 1 -width 100 FILE'),
  ),
  'elinks-colours': numbered(elinks(' -dump-color-mode 1')),
  'w3m-alt': plain(w3m(' -cols 90 -o ignore_null_img_alt=0 -o view_unseenobject=1')),
  netrik: plain(onFile('netrik --dump FILE')),
  'emacs-shr': plain((html) =>
    inFile(absolute(html), (f) =>
      run(
        'emacs',
        [
          '-Q',
          '--batch',
          '--eval',
          `(progn (require 'shr) (let ((coding-system-for-read 'utf-8) (coding-system-for-write 'utf-8) (shr-use-fonts nil) (shr-width 78) (shr-inhibit-images t)) (set-language-environment "UTF-8") (with-temp-buffer (insert-file-contents "${f}") (let ((d (libxml-parse-html-region (point-min) (point-max)))) (erase-buffer) (shr-insert-document d) (princ (buffer-substring-no-properties (point-min) (point-max)))))))`,
        ],
        '',
      ),
    ),
  ),
}
