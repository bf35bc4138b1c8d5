/** The door of the parts that every screen is built from. They know no texts and no run. */
export { Button, type ButtonKind, type ButtonProps } from './button.tsx';
export { Chip, type ChipKind } from './chip.tsx';
export { Choice, type ChoiceOption } from './choice.tsx';
export { Drawer } from './drawer.tsx';
export { GrainBars, type GrainBarsProps, type GrainRow } from './grain-bars.tsx';
export { Icon } from './icon.tsx';
export type { IconName } from './icon-paths.ts';
export { KeyHint } from './key-hint.tsx';
export { Meter, type MeterProps, StrengthBar } from './meter.tsx';
export { Person, type PersonLook } from './person.tsx';
export { Sheet, type SheetEdge } from './sheet.tsx';
export { SourceKey } from './source-key.tsx';
export { Stepper, type StepperProps } from './stepper.tsx';
export { Strip } from './strip.tsx';
export { Why } from './why.tsx';
