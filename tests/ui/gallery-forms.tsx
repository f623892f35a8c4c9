import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { Button } from "#app/ui/button.tsx";
import { CopyText } from "#app/ui/copy-text.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, FileField, HiddenFields, Select, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ColumnMapping, TableSource } from "#app/ui/import-parts.tsx";
import { Section } from "#app/ui/page.tsx";
import { QrImage } from "#app/ui/qr-image.tsx";
import { Rows } from "#app/ui/rows.tsx";

const choices = [
  { value: "seen", label: "Изслуша клиента докрай и обобщи казаното, преди да предложи решение" },
  { value: "partly", label: "Отчасти", hint: "Прекъсна клиента най-много веднъж" },
];

export function Asking() {
  return (
    <Section title="Въпроси">
      <Form method="post" className="space-y-6">
        <ErrorSummary
          title="Моля, поправете следното"
          errors={[
            { name: "reason", text: "Напишете причина с няколко думи" },
            { name: "mark", text: "Изберете оценка" },
          ]}
        />
        <HiddenFields fields={{ id: "1" }} />
        <Field
          name="email"
          type="email"
          label="Служебна електронна поща"
          hint="На нея пращаме кода за вход."
          autoComplete="email"
          required
        />
        <Field
          name="startsOn"
          type="date"
          label="Първи работен ден"
          optionalLabel="по желание"
          defaultValue="2026-12-01"
        />
        <Rows
          name="steps"
          legend="Стъпки в правилния им ред"
          hint="Празните редове не се записват."
          error="Въведете поне две стъпки."
          rows={[0, 1]}
          least={3}
          isOrdered
          words={{
            row: "Стъпка",
            add: "Добави стъпка",
            remove: "Махни",
            undo: "Отмени",
            up: "Премести нагоре",
            down: "Премести надолу",
            removed: (row) => `Махнат ред: ${row}.`,
          }}
        >
          {(row) => <TextArea grows name={`steps.${row}.text`} label="Текст" />}
        </Rows>
        <TableSource
          words={{
            file: "Файл",
            fileHint: "CSV или XLSX",
            paste: "Или поставете от електронна таблица",
            look: "Първо прегледайте",
          }}
          pasteHint="Колони: име и цена"
          errors={{}}
          pasted=""
        />
        <ColumnMapping
          words={{
            mapping: "What is in which column",
            sheet: "Sheet",
            heading: "Headings are in",
            again: "Look again",
            example: (text) => `For example: ${text}`,
          }}
          isOpen
          list={{
            readFrom: "Read from the sheet “People”, headings in line 4.",
            unused: "Not used: Column C",
            sheets: [
              { value: "0", label: "People" },
              { value: "1", label: "Old" },
            ],
            sheet: "0",
            headings: [
              { value: "", label: "No headings" },
              { value: "4", label: "Line 4: Name · E-mail" },
            ],
            heading: "4",
            columns: [{ value: "name", label: "Column A: Name", example: "Ada One" }],
            options: [
              { value: "", label: "Leave out" },
              { value: "name", label: "Name" },
            ],
          }}
        />
        <FileField
          name="scan"
          label="Сканиран документ"
          hint="Снимка или PDF до 5 MB."
          accept="application/pdf"
          error="Файлът е по-голям от 5 MB."
        />
        <TextArea
          name="reason"
          label="Причина"
          hint="Остава записана."
          error="Напишете причина с няколко думи"
        />
        <Select
          name="mentor"
          label="Наставник"
          options={[
            { value: "maria", label: "Мария Стоянова" },
            { value: "petar", label: "Петър Александров" },
          ]}
        />
        <ChoiceGroup
          type="radio"
          name="mark"
          legend="Как изслуша клиента?"
          hint="Едно от двете."
          error="Изберете оценка"
          options={choices}
          defaultValue="partly"
        />
        <ChoiceGroup type="checkbox" name="topics" legend="Обсъдени теми" options={choices} legendHidden />
        <Checkbox name="remember" label="Запомнете ме на това устройство" defaultChecked />
        <QrImage label="Покана за Ива" qr={{ path: "M4 4h7v7h-7z", size: 29 }} />
        <CopyText
          label="Връзка за покана"
          value="https://onramp.example.test/invitations/0123456789012345678901234567890123456789012"
        />
        <div className="flex flex-wrap gap-3">
          <Button wide>Запазете и продължете</Button>
          <Button tone="plain" name="verb" value="hold">
            Още не
          </Button>
          <Button tone="danger" label="Прекратете обучението на Иван">
            Прекратете
          </Button>
          <Button tone="quiet" type="button">
            Отказ
          </Button>
        </div>
      </Form>
    </Section>
  );
}
