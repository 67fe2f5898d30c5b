import { BarChart, CustomChart, HeatmapChart, LineChart, LinesChart, SankeyChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  BrushComponent,
  GeoComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  ToolboxComponent,
  TooltipComponent,
  VisualMapComponent
} from 'echarts/components';
import { LegacyGridContainLabel } from 'echarts/features';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import region from './geometry/region.json';
import world from './geometry/world.json';

let ready = false;

/** ECharts with the parts Tamga draws with and its two maps, `region` and `world`. The one module that names them. */
export function loadECharts(): typeof echarts {
  if (ready) return echarts;
  echarts.use([BarChart, CustomChart, HeatmapChart, LineChart, LinesChart, SankeyChart, ScatterChart]);
  echarts.use([AriaComponent, BrushComponent, GeoComponent, GridComponent, LegendComponent, MarkLineComponent]);
  echarts.use([ToolboxComponent, TooltipComponent, VisualMapComponent, SVGRenderer, LegacyGridContainLabel]);
  echarts.registerMap('region', region as Parameters<typeof echarts.registerMap>[1]);
  echarts.registerMap('world', world as Parameters<typeof echarts.registerMap>[1]);
  ready = true;
  return echarts;
}
