/** People who are named in a notice by their part in a case, not by their office. Regular expression. */
export const PRIVATE_ROLES =
  '学生|考生|患者|病人|举报人|信访人|上访人|来访人|反映人|投诉人|申诉人|报案人|当事人|受害人|被害人|家长|村民|居民|群众|业主|孤儿|低保户|贫困户|脱贫户|五保户|特困户|残疾人|未成年人|监护人|死者|伤者|来信人|上访户|信访户|户主|住户|孕产妇|产妇|救助对象|帮扶对象|监测对象|承租人|申请人|家属|亲属';

/** What may stand behind a name: nothing of a word that the last character could begin. */
export const NAME_ENDS =
  '[，。；：、！？,;:（）()【】《“”\\s]|$|等|同志|反映|反应|举报|投诉|来信|来访|来电|要求|请求|咨询|询问|申请|诉称|自述|拒绝|家中|家里|一家|一户|户主|名下|本人|之(?:父|母|子|女|妻|夫)|的(?:诉求|信访|举报|反映|问题|意见|请求|要求|申请|投诉|来信|家|子女|孩子|儿子|女儿|丈夫|妻子|父|母|低保|补贴|医疗|病[历情案]|住院|房屋|承包地|宅基地|银行卡)|因病|因(?:[^素此为]|$)|于\\d|被[^动]|进行|退还|退回|退费|押金|学费|医药费|医疗费|住院费|赔偿|发放|补发|办理|提出|表示|称';

/** Open cases, as the discipline bodies call them. */
export const CASE_WORDS =
  '初步核实|初核|留置|立案审查|立案调查|审查调查|纪律审查|监察调查|移送(?:司法机关|检察机关|审查起诉)|采取(?:强制|留置)措施';

/** Leads that a discipline body handed over; 排查线索36条 is everyday work. */
export const LEADS =
  '(?:(?:纪委|监委|巡察|巡视|纪检|审计)[^，。；\\n]{0,10}(?:移交|转交|交办|转办|移送)|向[^，。；\\n]{0,12}(?:纪委|监委|纪检|司法)[^，。；\\n]{0,8}移[送交]|移[送交]的?(?:案件|问题|违纪|违法|职务犯罪)|案件|违纪(?:违法)?|职务犯罪)[^，。；\\n]{0,8}线索';

/** How those words begin. */
export const CASE_BEGINNINGS: readonly string[] = [
  ...['初步', '初核', '留置', '立案', '审查', '纪律', '监察', '移送', '移交', '采取'],
  ...['纪委', '监委', '巡察', '巡视', '纪检', '审计', '向', '案件', '违纪', '职务'],
];

/** The case is closed, and what came of it may be told. */
export const CLOSED =
  '办结|结案|了结|审结|已作出|(?<!拟)给予|已?受到|(?<!拟)诫勉|处理到位|已处理|均?已?处理完毕|判处|不予立案|予以采信|澄清';

/** Something is still to come. */
export const PENDING = '拟|正在|尚未|待|将[于按]|进一步(?:核查|调查|审查)';
