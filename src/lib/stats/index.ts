export { wilsonInterval, type ShareInterval } from './wilsonInterval';
