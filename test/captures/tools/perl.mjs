import { absolute, BASE } from './page.mjs'
import { run } from './run-program.mjs'
import { markdown, numbered, plain, urls } from './styles.mjs'

const perl =
  (code, prepare = absolute) =>
  (html) =>
    run('perl', ['-CS', '-e', `use utf8; local $/; my $html=<STDIN>; ${code}`], prepare(html))

export const PERL = {
  'perl-formattext': plain(
    perl(
      `use HTML::TreeBuilder; use HTML::FormatText; my $t=HTML::TreeBuilder->new_from_content($html); print HTML::FormatText->new(leftmargin=>0,rightmargin=>72)->format($t);`,
    ),
  ),
  'perl-formattext-indent': plain(
    perl(
      `use HTML::TreeBuilder; use HTML::FormatText; my $t=HTML::TreeBuilder->new_from_content($html); print HTML::FormatText->new(leftmargin=>3,rightmargin=>100)->format($t);`,
    ),
  ),
  'perl-formatmarkdown': markdown(
    perl(
      `use HTML::TreeBuilder; use HTML::FormatMarkdown; my $t=HTML::TreeBuilder->new_from_content($html); print HTML::FormatMarkdown->new()->format($t);`,
    ),
  ),
  'perl-withlinks': numbered(
    perl(
      `use HTML::FormatText::WithLinks; print HTML::FormatText::WithLinks->new(base=>'${BASE}',rightmargin=>80)->parse($html);`,
    ),
  ),
  'perl-withlinks-after': urls(
    perl(
      `use HTML::FormatText::WithLinks; print HTML::FormatText::WithLinks->new(before_link=>'',after_link=>' (%l)',footnote=>'',leftmargin=>0,rightmargin=>110)->parse($html);`,
    ),
  ),
  'perl-tables': numbered(
    perl(
      `use HTML::FormatText::WithLinks::AndTables; print HTML::FormatText::WithLinks::AndTables->convert($html,{rm=>90});`,
    ),
  ),
  'perl-wikiconverter': markdown(
    perl(
      `use Encode; use HTML::WikiConverter; my $o=HTML::WikiConverter->new(dialect=>'Markdown',link_style=>'inline',image_style=>'inline')->html2wiki(Encode::encode("UTF-8",$html)); $o=Encode::decode("UTF-8",$o) unless utf8::is_utf8($o); print $o;`,
    ),
  ),
  'perl-wikiconverter-ref': markdown(
    perl(
      `use Encode; use HTML::WikiConverter; my $o=HTML::WikiConverter->new(dialect=>'Markdown')->html2wiki(Encode::encode("UTF-8",$html)); $o=Encode::decode("UTF-8",$o) unless utf8::is_utf8($o); print $o;`,
    ),
  ),
}
