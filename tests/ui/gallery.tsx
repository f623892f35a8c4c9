import { ByDay } from "#app/ui/by-day.tsx";
import { FilterLinks } from "#app/ui/filter-links.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card, List, Row } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { DecisionBar } from "#app/ui/decision-bar.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Drawing, EmptyState } from "#app/ui/empty-state.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { LineProblems, PastImports } from "#app/ui/import-parts.tsx";
import { Lock } from "#app/ui/lock.tsx";
import { Matrix } from "#app/ui/matrix.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { NoticeLinks } from "#app/ui/notice-links.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { PersonName } from "#app/ui/person.tsx";
import { Picture } from "#app/ui/picture.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { RampFigures } from "#app/ui/ramp.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { ShareBar } from "#app/ui/share-bar.tsx";
import { ScoreBar } from "#app/ui/score-bar.tsx";
import { Shell } from "#app/ui/shell.tsx";
import { StageStrip, type Segment } from "#app/ui/stage-strip.tsx";
import { RichLine, RichText, SaidText } from "#app/ui/rich-text.tsx";
import { SectionsText } from "#app/ui/sections-text.tsx";
import { StateIcons, StateWord } from "#app/ui/state-word.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { WeekDots } from "#app/ui/week-dots.tsx";
import { Asking } from "./gallery-forms.tsx";

const segments: Segment[] = [
  { done: 9, of: 9, state: "passed" },
  { done: 8, of: 8, state: "ready" },
  { done: 3, of: 7, state: "open" },
  { done: 0, of: 6, state: "shut" },
];

const strip = "Етап 3 от 4: изпълнени са 3 от 7 изисквания; според плана днес трябва да са 5";

/** Every component that stands within the shell, with long Bulgarian words. */
export function Gallery({ name = "Ана Петрова", banner }: { name?: string; banner?: string }) {
  return (
    <Shell
      brand="Onramp"
      skipLabel="Към съдържанието"
      moreLabel="Още"
      navLabel="Основно меню"
      {...(banner ? { banner } : {})}
      account={{ name, to: "/account" }}
      signOut={{ action: "/sign-out", label: "Изход" }}
      nav={[
        { to: "/today", label: "Днес", icon: "today" },
        { to: "/queue", label: "Чакащи подпис", icon: "queue" },
        { to: "/board", label: "Обучаващи се", icon: "board" },
        { to: "/grading", label: "Проверка на отговори", icon: "grading" },
        { to: "/exceptions", label: "Преминавания по изключение", icon: "exceptions" },
      ]}
    >
      <Flash
        message={{
          tone: "success",
          text: "Изискването „Изслушайте пет разговора“ е подписано.",
          undo: { action: "/undo", label: "Отмени", fields: { id: "1" } },
        }}
      />
      <Page
        title="Добро утро, Константина"
        lead="Вторник, 1 декември. Движите се по план."
        wide
        back={{ to: "/board", label: "Всички обучаващи се" }}
        actions={<ButtonLink to="/enrollments/new">Включете обучаващ се</ButtonLink>}
      >
        <StageStrip segments={segments} today={{ segment: 2, share: 0.7 }} label={strip} size="page" />
        <JumpLinks
          label="На тази страница"
          items={[
            { id: "stage-1", label: "Етап 1" },
            { id: "stage-2", label: "Етап 2" },
            { id: "stage-3", label: "Етап 3" },
          ]}
        />
        <Tabs
          label="Изглед"
          tabs={[
            { to: "/board", label: "Нужно е внимание", current: true },
            { to: "/board?view=ended", label: "Приключили", current: false },
          ]}
        />
        <Showing />
        <Asking />
      </Page>
    </Shell>
  );
}

function Showing() {
  return (
    <>
      <Section
        title="Следваща стъпка"
        count={3}
        actions={
          <ButtonLink to="/journey" tone="quiet">
            Целият път
          </ButtonLink>
        }
      >
        <Card tone="strong">
          <Lock>
            Отваря се, когато Мария Стоянова подпише „Изслушайте пет разговора“; поискано преди 2 работни дни.
          </Lock>
          <ProgressBar label="3 от 7 изисквания" value={3} max={7} />
          <RampFigures
            ramp={{
              first: "Първо обаждане: 3.12.2026, 12 работни часа след началото на етап 2.",
              earlier: "Едно обаждане е от преди да се броят.",
              weeks: [{ key: 1, label: "Седмица 1: 4 от 5", done: 4, target: 5 }],
            }}
          />
          <ShareBar share={0.4} />
          <WeekDots
            label="Тази седмица"
            dots={(["done", "undone", "today", "ahead", "free"] as const).map((state, n) => ({
              key: state,
              state,
              short: "пн вт ср чт пт".split(" ")[n] ?? "",
              text: `ден ${n + 1}: ${state}`,
            }))}
          />
        </Card>
      </Section>
      <Section title="Състояния">
        <List>
          <Row>
            <StateWord tone="idle">Незапочнато</StateWord>
          </Row>
          <Row>
            <StateWord tone="active">В процес</StateWord>
          </Row>
          <Row>
            <StateWord tone="waiting">Чака Мария Стоянова</StateWord>
          </Row>
          <Row>
            <StateWord tone="done">Готово</StateWord>
          </Row>
          <Row id="shut">
            <StateWord tone="shut">Още не може</StateWord>
          </Row>
          <Row>
            <StateWord tone="problem">Има проблем</StateWord>
          </Row>
        </List>
      </Section>
      <Section title="Обучаващи се">
        <Table
          caption="Обучаващи се, за които е нужно внимание"
          columns={[
            { key: "name", label: "Име" },
            { key: "strip", label: "Етапи" },
            { key: "state", label: "Състояние" },
          ]}
          rows={[
            {
              key: "1",
              cells: {
                name: <PersonName name="Надежда Георгиева" />,
                strip: <StageStrip segments={segments} label={strip} />,
                state: <StateWord tone="problem">Изчерпани опити</StateWord>,
              },
            },
            {
              key: "2",
              cells: {
                name: <PersonName name="Иван" />,
                state: "–",
                strip: <StageStrip segments={segments} today={{ segment: 3, share: 1 }} label={strip} />,
              },
            },
          ]}
        />
      </Section>
      <FilterLinks
        choices={[
          { to: "?", label: "Всичко", current: true },
          { to: "?kind=quiz", label: "Тестове", current: false },
        ]}
      />
      <ByDay
        rows={[{ on: "вторник, 1 декември", what: "Обаждания: 12" }]}
        dayOf={({ on }) => on}
        title={(day) => day}
      >
        {(rows) => (
          <Timeline
            entries={rows.map(({ what }) => ({
              key: what,
              time: "09:14",
              dateTime: "2026-12-01T07:14:00Z",
              title: what,
              tone: "done",
              icon: <svg width="18" height="18" />,
            }))}
          />
        )}
      </ByDay>
      <ScoreBar label="Постигнати 90 %; чертата е на 80 %" share={0.9} needed={0.8} isReached />
      <DecisionBar>
        <Button>Потвърди етап 3</Button>
      </DecisionBar>
      <Section title="История">
        <Timeline
          entries={[
            {
              key: "1",
              time: "1.12.2026 г., 09:14",
              dateTime: "2026-12-01T07:14:00Z",
              title: "Издържан тест „Основи на продукта“",
              to: "/attempts/1",
            },
            {
              key: "2",
              time: "30.11.2026 г., 16:02",
              dateTime: "2026-11-30T14:02:00Z",
              title: "Подпис на Мария Стоянова",
              text: "Оттеглен: разговорите са четири.",
              struck: true,
            },
          ]}
        />
        <Pager
          label="Страници"
          previous={{ to: "/journal?page=1", label: "Предишна" }}
          next={{ to: "/journal?page=3", label: "Следваща" }}
        />
      </Section>
      <Matrix
        caption="Покритие"
        corner="Продукт"
        columns={[
          { key: "features", label: "Характеристики" },
          { key: "packaging", label: "Опаковка" },
          { key: "terms", label: "Условия за използване" },
          { key: "stock", label: "В наличност" },
        ]}
        rows={[
          {
            key: "film",
            name: "Машинно стреч фолио 23 µm",
            to: "/products/film",
            cells: [
              { key: "features", text: "показано", tone: "good", to: null, label: null },
              { key: "packaging", text: "още не", tone: "open", to: null, label: null },
              {
                key: "terms",
                text: "напишете",
                tone: "weak",
                to: "/questions/new",
                label: "Напишете въпрос: фолио, условия за използване",
              },
              { key: "stock", text: "3", tone: "plain", to: null, label: null },
            ],
          },
        ]}
      />
      <LineProblems
        problems={[{ problem: "not-a-price", title: "1 ред: не е цена", rows: ["Ред 4: много"] }]}
      />
      <PastImports
        title="Предишни внасяния"
        undo="Отмени"
        undone="върнато"
        imports={[
          { id: "1", text: "3 продукта, 1.12.2026 г.", undo: "/products/imports/1/undo" },
          { id: "2", text: "1 продукт, 30.11.2026 г.", undo: null },
        ]}
      />
      <DefinitionList
        items={[
          { term: "Наставник", children: "Мария Стоянова" },
          { term: "Начало", children: "1 декември 2026 г." },
        ]}
      />
      <Disclosure summary="По-късно тази седмица" open>
        <p>Ролева игра с Мария Стоянова.</p>
      </Disclosure>
      <Disclosure summary="Предишни опити">
        <p>Няма.</p>
      </Disclosure>
      <EmptyState
        title="Никой не Ви чака"
        text="Следващият разговор с Иван е в четвъртък в 10:00."
        action={
          <ButtonLink to="/board" tone="primary">
            Към обучаващите се
          </ButtonLink>
        }
      />
      <Prose
        text={
          "## Длъжностна характеристика\nВие отговаряте за своите клиенти.\n\n- Звъните\n- Записвате\n\nВсичко друго е помощ."
        }
      />
    </>
  );
}

/** What stands before sign-in. */
export function PlainGallery() {
  return (
    <PlainFrame
      brand="Onramp"
      footer={
        <ButtonLink to="/?language=en" tone="quiet">
          English
        </ButtonLink>
      }
    >
      <StateIcons />
      <Drawing />
      <Page title="Вход">
        <Notice tone="info" title="Пратихме Ви код">
          Той важи десет минути.
        </Notice>
        <Notice tone="problem">Кодът не е верен.</Notice>
        <Notice tone="success">Излязохте.</Notice>
        <NoticeLinks
          title="Още е образец"
          text="Докато не бъде одобрен, никой не го подписва."
          links={[{ to: "/documents/job-description", label: "Длъжностна характеристика" }]}
        />
        <Picture
          picture={{ src: "/favicon.svg", width: 320, height: 180, alt: "Ролка машинно фолио", phone: null }}
        />
        <p>
          <SaidText text="Кое фолио е това?" />
        </p>
        <Section title="Длъжностна характеристика">
          {" "}
          <SectionsText
            sections={[{ title: "Задължения", text: [{ as: "p", text: ["Обслужва клиенти."] }] }]}
          />
        </Section>
        <RichText
          text={[
            { as: "p", text: ["С ", { as: "strong", text: ["колко"] }, " се разтяга?"] },
            { as: "ul", items: [[{ as: "p", text: ["до 150 %"] }]] },
          ]}
        />
        <p>
          <RichLine text={[{ as: "p", text: ["На един ред"] }]} />
        </p>
        <Card>
          <StateWord tone="waiting">Чака потвърждение</StateWord>
        </Card>
      </Page>
    </PlainFrame>
  );
}
