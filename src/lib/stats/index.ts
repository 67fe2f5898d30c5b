export { wilsonInterval, type Interval } from './wilsonInterval';
