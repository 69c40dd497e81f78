import { billing } from './billing'
import { cancellation } from './cancellation'
import { damagedItem } from './damaged-item'
import { dataExport } from './data-export'
import { dataLoss } from './data-loss'
import { delivery } from './delivery'
import { integrationError } from './integration-error'
import { invoice } from './invoice'
import { login } from './login'
import { planChange } from './plan-change'
import { productQuestion } from './product-question'
import { refund } from './refund'
import type { Topic } from './topic'

/** Everything that customers of the invented shop "Brackenfold" and its planning app write about, commonest first. */
export const TOPICS: readonly Topic[] = [
  delivery,
  refund,
  login,
  productQuestion,
  cancellation,
  damagedItem,
  planChange,
  billing,
  invoice,
  integrationError,
  dataExport,
  dataLoss,
]
