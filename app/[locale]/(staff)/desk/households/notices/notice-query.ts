import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";

/** What the address of the notices asks for: a page of those that stand, and one of older entries. */
export const noticeQuery = pageQuery({ ...listPlace, older: listPlace.page });
