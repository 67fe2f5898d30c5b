/** The only door through which other layers see ECharts: its types. The library itself is loaded by `ui/Chart` and `charts/renderSvg`. */
export type { CustomSeriesOption, EChartsOption as ChartOption } from 'echarts';
