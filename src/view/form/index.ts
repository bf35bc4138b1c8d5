/** The door of the form's model. */
export {
  type Arrow,
  canBeWritten,
  cartsHaveCome,
  type Following,
  type FormView,
  followingFrom,
  formView,
  inTonnes,
} from './form.ts';
export { type Scale, scaleFor } from './scale.ts';
