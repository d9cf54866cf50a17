/** Clipboard HTML as these programs put it there, shortened where they repeat themselves. Written by hand. */

export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoListParagraph {margin-left:36.0pt; mso-add-space:auto;} @list l0:level1 {mso-level-text:\\F0B7;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=EN-GB>The deadline for the <b style='mso-bidi-font-weight:normal'>call</b> for <a
href="https://www.intgovforum.org/en/input">thematic
input</a> was extended.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><i>Until</i><span style='mso-spacerun:yes'>  </span>8 March<o:p></o:p></p>
<p class=MsoNormal><span lang=EN-GB style='font-weight:bold'>➔ MAG members are invited.</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment-->
</body></html>`;

export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-3f1c2b"><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;font-family:Arial,sans-serif;font-weight:400;font-style:normal;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">DCs reiterated their </span><span style="font-weight:700;font-style:normal;white-space:pre-wrap;">readiness</span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> to help</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><a href="https://dc.example.org/list" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;white-space:pre-wrap;">Their list</span></a></p></li></ul></ul><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">After the list</span></p></b><br class="Apple-interchange-newline">`;

export const OUTLOOK = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal { margin:0cm } --></style></head><body lang="EN-US" link="#0563C1"><div class="WordSection1"><p class="MsoNormal">Dear all,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><ul type="disc" style="margin-top:0cm"><li class="MsoListParagraph" style="mso-list:l1 level1 lfo2">Please write to <a href="mailto:secretariat@example.org">the secretariat</a><o:p></o:p></li><ul type="circle"><li class="MsoListParagraph" style="mso-list:l1 level2 lfo2">before <strong>Friday</strong></li></ul></ul><p class="MsoNormal">Best,<br>Celine<img width="200" src="cid:image001.png" onerror="alert(1)"></p></div></body></html>`;

export const CHROME = `<html><body>
<!--StartFragment--><h2 style="box-sizing: border-box; color: rgb(36, 41, 47); font-weight: 600;">About the Forum</h2><p style="color: rgb(36, 41, 47);"><span>The Forum was <em style="box-sizing: border-box;">convened</em> in 2006&nbsp;<a href="/wiki/relative">see</a> <a href="javascript:alert(1)">run</a> <a href="#note">1</a>.</span></p><ol><li>First<ul><li>Deep<ul><li>Deeper</li></ul></li></ul></li><li>Second</li></ol><table><tbody><tr><th>Name</th><td>Carol</td></tr><tr><td>Role</td><td>Chair</td></tr></tbody></table><script>alert(1)</script><p style="display:none">tracking</p><!--EndFragment-->
</body></html>`;
