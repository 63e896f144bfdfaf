import type { PdfFacts } from './finish.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark)
    // Control characters are not XML.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, ' ');

/** The XMP packet (ISO 16684-1) that says the same as the document information. UTF-8 text as bytes. */
export const xmpPacket = ({ title, author, subject, keywords, lang, languages, date, creator }: Omit<PdfFacts, 'id'>): Uint8Array => {
  const alternative = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li><rdf:li xml:lang="${escape(lang)}">${escape(text)}</rdf:li></rdf:Alt>`;
  const at = `${date}T00:00:00Z`;
  return new TextEncoder().encode(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${escape(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag>${languages.map((tag) => `<rdf:li>${escape(tag)}</rdf:li>`).join('')}</rdf:Bag></dc:language>
<dc:date><rdf:Seq><rdf:li>${date}</rdf:li></rdf:Seq></dc:date>
<pdf:Keywords>${escape(keywords.join('; '))}</pdf:Keywords>
<pdf:Producer>${escape(creator)}</pdf:Producer>
<xmp:CreatorTool>${escape(creator)}</xmp:CreatorTool>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
<xmp:MetadataDate>${at}</xmp:MetadataDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`);
};
