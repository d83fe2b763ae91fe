import { Field, InputType } from 'type-graphql';

@InputType('HumanNameInput', { description: 'ФИО, compared with the register: case and ё do not matter.' })
export class HumanNameInput {
  @Field(() => String, { description: 'Фамилия.' })
  readonly family!: string;
  @Field(() => String, { description: 'Имя.' })
  readonly given!: string;
  @Field(() => String, { nullable: true, description: 'Отчество. Null: the person has none.' })
  readonly patronymic?: string | null;
}

@InputType('AddressInput', { description: 'Адрес.' })
export class AddressInput {
  @Field(() => String, { description: 'As one writes it, in Russian: `г. Москва, ул. Берёзовая, д. 12`.' })
  readonly text!: string;
  @Field(() => String, { description: 'Code of the region, two digits.' })
  readonly regionCode!: string;
}
