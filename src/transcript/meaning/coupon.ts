import type { Magnitude } from "../magnitude";
import { between, type Quantity, type Scene } from "./scene";

/** "2.75% convertible senior notes", "a loan at 9.5%": what money costs. */
export const isCoupon = (scene: Scene, { from, end }: Quantity, { multiple, points }: Magnitude) =>
  !multiple &&
  !points &&
  !/\b(?:discount|premium|margin|haircut)(?: of| to)?(?: about| around)?\s*$/i.test(
    between(scene, scene.start, from),
  ) &&
  (/^\s+(?:(?:fixed[- ]rate|unsecured|senior|secured|convertible|exchangeable|interest|per annum|a year|coupon)\s+){0,4}(?:notes?|bonds?|debentures?|loans?|term loan|coupon|interest|converts)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 60)),
  ) ||
    /\b(?:loans?|facility|line|notes?|debt|borrow\w*|interest|financing)\b(?:[^.;,%]|\.\d|,\d|,(?= at\b)){0,50}\b(?:at|of|costs?|carr(?:ies|ied|ying))(?: an?(?: interest)?(?: rate of)?| about| around)?\s*$/i.test(
      between(scene, scene.start, from),
    ));
