/**
 * Characters that Word's symbol fonts draw, by the last two hexadecimal digits of their code (ECMA-376, 17.3.3.30:
 * `w:sym`), as they stand in articles and forms. Others keep their code of private use, which a finding names.
 */
export const symbolFonts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: { '44': 'Δ', '53': 'Σ', '57': 'Ω', '61': 'α', '62': 'β', '67': 'γ', '6C': 'λ', '6D': 'μ', '70': 'π', '73': 'σ', A3: '≤', AE: '→', B0: '°', B1: '±', B3: '≥', B4: '×', B7: '•', B8: '÷', B9: '≠', BB: '≈' },
  wingdings: { '6C': '●', '6E': '■', '6F': '□', '71': '❑', '75': '◆', A7: '▪', A8: '□', D8: '➢', E0: '→', FB: '✗', FC: '✓', FD: '☒', FE: '☑' },
  'wingdings 2': { '50': '✓', '52': '☑', '53': '☒', '54': '☒', A3: '□' },
};
