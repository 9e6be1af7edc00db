// What it takes to hand out the votes where the device keeps none; fetched only then.
export { serializeCsv } from '../../formats/csv';
export { votesTable } from '../../formats/workshop/result-tables';
export { downloadFile } from '../../platform/files';
