import { Field, ObjectType } from 'type-graphql';

@ObjectType('DigitalPolicyCode', {
  description: 'Цифровой код записи о застрахованном: what a digital policy is (R-102), to be shown on a screen or printed (R-109, R-110).',
})
export class DigitalPolicyCode {
  @Field(() => String, { description: 'Machine-readable text of both images, as the register gives it.' })
  readonly payload!: string;
  @Field(() => String, { description: 'QR code of the payload: an SVG document.' })
  readonly qrSvg!: string;
  @Field(() => String, { description: 'Штрихкод, Code 128 of the ENP (R-109): an SVG document.' })
  readonly barcodeSvg!: string;
  @Field(() => String, { description: 'Number of the record in the register.' })
  readonly recordId!: string;
}
