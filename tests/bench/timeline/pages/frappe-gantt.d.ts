declare module "frappe-gantt" {
  type Task = {
    id: string;
    name: string;
    start: string;
    end: string;
    progress: number;
    dependencies: string;
  };
  export default class Gantt {
    constructor(place: Element, tasks: Task[], options: { view_mode: string; scroll_to: string });
  }
}
