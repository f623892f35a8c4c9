import type { CrmColumn } from "./lists.ts";

const names = (text: string): readonly string[] => text.split(/\s*\|\s*/);

/** What each column is called, the surest name first; the names of HubSpot, Pipedrive and Bitrix24 stand among them. */
export const crmHeadings: Record<CrmColumn, readonly string[]> = {
  externalId: names(
    `record id | hs_object_id | call id | activity id | deal id | object id | id | pipedrive
     system id | system id | id дела | id сделки | id на активността | id на сделката |
     идентификатор | ид | номер`,
  ),
  kind: names(
    `type | activity type | type_id | type_name | тип | вид | тип дела | тип активности | вид
     дело | вид активност | тип активност | вид дейност`,
  ),
  day: names(
    `activity date | hs_timestamp | meeting start time | hs_meeting_start_time | call date |
     marked as done time | deal closed on | closed on | close date | closedate | date closed |
     end_time | start_time | due date | deadline | date | дата и время | дата и час | дата
     завершения | дата закрытия | предполагаемая дата закрытия | дата на приключване | очаквана
     дата на приключване | дата на активността | дата начала | начало | крайний срок | краен срок
     | срок | дата`,
  ),
  time: names("due time | time | час | време | время"),
  done: names(
    `done | completed | call status | hs_call_status | meeting outcome | hs_meeting_outcome |
     завершено | выполнено | изпълнено | приключено | готово | status | статус`,
  ),
  owner: names(
    `activity assigned to | assigned to user | assigned to | deal owner | owner | owner name |
     responsible_name | assigned_by_name | responsible | responsible person | assigned_by |
     hubspot_owner_id | responsible_id | assigned_by_id | ответственный | менеджер | отговорник |
     отговорен | отговорно лице | собственик | служител | търговец | employee | name | име |
     имена | сотрудник`,
  ),
  ownerEmail: names(
    `owner email | deal owner email | assigned to email | responsible_email | email
     ответственного | имейл на отговорника | email | e-mail | имейл`,
  ),
  state: names(
    `status | stage_semantic_id | stage_semantic | deal stage | dealstage | stage_name | stage_id
     | стадия сделки | стадия | статус | етап на сделката | етап | stage`,
  ),
  wonOn: names("won time | won on | дата на спечелване"),
  lostOn: names("lost time | lost on | дата на загубване"),
  product: names(
    `product name | product | products | line items | product_name | товар | товары | продукт |
     продукти | артикул`,
  ),
  value: names("value | amount | opportunity | сумма | сума | стойност | оборот"),
  month: names("month | period | месец | месяц | период"),
  plan: names("plan | target | quota | план | цел | квота | норма"),
  result: names(
    `result | actual | achieved | done | fact | факт | резултат | изпълнение | отчет | результат
     | продажби`,
  ),
};
