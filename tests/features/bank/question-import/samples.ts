/** Written for these tests, in the manner of real exports. */
export const gift = `\uFEFF// question: 12  name: Stretch
$CATEGORY: $course$/top/Default for Sales/Фолио

::Stretch film::[html]<p>How far does <b>machine</b> film stretch?</p>{
\t=<p>up to 250 %</p>#That is right.
\t~up to 150 %#That is hand film.
\t~%50%up to 200 %
####It stretches further, so a pallet takes less.
}

::Палет:: Колко ролки има на палет? {#46:0.5}

Which two belong on a pallet? {~%50%film ~%50%strap ~%-100%tape}

Film needs a \\{dry\\} store. {T#yes#no}

Our tape is called {=Onyx =%50%Оникс} tape.

::Match::Match them {=film -> roll =tape -> carton = -> reel}

Why do clients choose it? {}

::Broken::Where is the end? {=here ~there

::After::Is this one read still? {=yes ~no}

Range {#1..5}

Just a heading without a question
`;

export const aiken = `What is in stock?
A) Film
B) Glass
ANSWER: A

Какво питате първо?
А. Цената
Б. Обема
В. Адреса
ОТГОВОР: Б

No options here
ANSWER: A

Which one?
A. one
B. two
ANSWER: D
`;

export const moodleXml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE quiz [<!ENTITY bomb "boom">]>
<quiz>
  <question type="category"><category><text>$course$/top/Products/Филми</text></category></question>
<!-- question: 7 -->
  <question type="multichoice">
    <name><text>Stretch</text></name>
    <questiontext format="html"><text><![CDATA[<p>How far does it <em>stretch</em>?</p><p><img src="@@PLUGINFILE@@/a.png" alt=""></p><script>alert(1)</script>]]></text><file name="a.png" encoding="base64">AAAA</file></questiontext>
    <generalfeedback format="html"><text><![CDATA[<ul><li>one</li><li>two</li></ul>]]></text></generalfeedback>
    <defaultgrade>2.5000000</defaultgrade><penalty>0.3333333</penalty><single>true</single><shuffleanswers>0</shuffleanswers>
    <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
    <answer fraction="100" format="html"><text>250 &lt; 300 &#37;</text><feedback format="html"><text>Yes &amp;amp; no</text></feedback></answer>
    <answer fraction="0" format="html"><text><![CDATA[150 %]]></text><feedback format="html"><text></text></feedback></answer>
    <hint format="html"><text>think</text></hint>
    <tags><tag><text>Must</text></tag></tags>
  </question>
  <question type="multichoice"><name><text>Two</text></name><questiontext format="moodle_auto_format"><text>Which two? &bomb;</text></questiontext><single>false</single>
    <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer><answer fraction="-50"><text>c</text></answer></question>
  <question type="truefalse"><name><text>T</text></name><questiontext format="plain_text"><text>2 * 3 = 6</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
  <question type="shortanswer"><name><text>S</text></name><questiontext format="html"><text>Name it</text></questiontext><usecase>1</usecase><answer fraction="100"><text>pal*</text></answer><answer fraction="50"><text>box</text></answer><answer fraction="0"><text>*</text><feedback><text>no</text></feedback></answer></question>
  <question type="numerical"><name><text>N</text></name><questiontext format="html"><text>How many?</text></questiontext><answer fraction="100"><text>12.5</text><tolerance>0.5</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit></units></question>
  <question type="matching"><name><text>M</text></name><questiontext format="html"><text>Match</text></questiontext><subquestion format="html"><text>film</text><answer><text>roll</text></answer></subquestion><subquestion format="html"><text>tape</text><answer><text>carton</text></answer></subquestion><subquestion format="html"><text></text><answer><text>reel</text></answer></subquestion></question>
  <question type="essay"><name><text>E</text></name><questiontext format="html"><text>Why?</text></questiontext><graderinfo format="html"><text>Because.</text></graderinfo></question>
  <question type="calculatedmulti"><name><text>C</text></name><questiontext format="html"><text>{x} + {y}</text></questiontext></question>
  <question type="cloze"><name><text>Z</text></name><questiontext format="html"><text>{1:MULTICHOICE:a}</text></questiontext></question>
  <question type="multichoice"><name><text>Bad</text></name><questiontext format="html"><text>No right one</text></questiontext><single>true</single><answer fraction="0"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>
</quiz>
`;

export const table = `Вид;Въпрос;Възможност А;Възможност Б;Възможност В;Верен отговор;Точки;Обяснение;Етикети
;Коя лента държи под нулата?;топлинно лепило;акрил;;Б;2;Акрилът държи.;ленти
;Кои две са за палет?;фолио;чембер;тиксо;А, Б;;;
Вярно или невярно;Фолиото се пази на сухо.;;;;вярно;;;
;Колко ролки има на палет?;;;;46;;;
;Как се казва лентата?;;;;Оникс|Onyx;;;
Писмен отговор;Защо да купи от нас?;;;;;;;
;Без верен отговор;а;б;;Ж;;;
`;
