/**
 * Commands that a formula may hold to be left as it is. A list of what is allowed, because titles come from a
 * web page: whatever else TeX knows can read files (`\input`), write them or redefine the document. All of
 * them are in LaTeX with amsmath and amssymb. `\left` and `\big` are missing, because TeX stops when no bracket
 * follows.
 */
export const MATH_COMMANDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi ' +
    'varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi ' +
    'Pi Sigma Upsilon Phi Psi Omega mathbb mathbf mathcal mathfrak mathit mathrm mathsf mathtt ' +
    'boldsymbol operatorname text textbf textit textrm textsc textsf texttt bar breve check dot ddot ' +
    'grave acute hat widehat tilde widetilde vec overline underline overbrace underbrace overrightarrow ' +
    'sqrt frac dfrac tfrac binom langle rangle lfloor rfloor lceil rceil vert Vert lvert rvert lVert ' +
    'rVert mid parallel perp times div cdot cdots ldots dots vdots ddots pm mp ast star circ bullet ' +
    'oplus ominus otimes odot cap cup sqcap sqcup vee wedge setminus backslash le leq leqslant ge geq ' +
    'geqslant ll gg ne neq approx sim simeq cong equiv propto prec succ preceq succeq subset supset ' +
    'subseteq supseteq in ni notin forall exists nexists neg lnot land lor not emptyset varnothing ' +
    'infty partial nabla sum prod coprod int iint oint bigcup bigcap to gets mapsto leftarrow ' +
    'rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow longrightarrow Longrightarrow ' +
    'uparrow downarrow updownarrow nearrow searrow implies iff exp log ln lg sin cos tan cot arcsin ' +
    'arccos arctan sinh cosh tanh max min sup inf lim limsup liminf arg det dim ker deg gcd Pr ell hbar ' +
    'imath jmath Re Im aleph prime top bot angle triangle square diamond dagger ddagger quad qquad S P'
  ).split(' '),
)
