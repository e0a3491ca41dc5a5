/**
 * Common surnames, without those that as often begin or end an ordinary word (高 方 程 任 文 安 常 时 于 和 …): where a name is
 * only guessed, a wrong guess costs more than a missed one.
 */
export const SURNAMES =
  '王李张刘陈杨赵黄吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏汪田姜范姚谭廖邹熊陆郝孔崔毛邱秦史顾侯邵孟龙雷钱汤尹黎乔赖龚周';

/**
 * Rarer surnames, believed only where the words beside them vouch for a name (患者仇玉兰, 褚彦宁同志) and for given names of two
 * characters.
 */
export const RARE_SURNAMES =
  '仇焦童褚卞卓甄翟詹樊凌霍虞柯翁荀芮靳邴糜郗伊栾韶郜蓟蒲邰蔺屠胥莘逄姬冉郦雍璩濮扈燕冀郏浦晏柴瞿慕茹艾戈庾暨耿匡寇阙欧夔巩聂晁敖訾辛阚鞠巢蒯荆竺逯桓骆闵俞邢苗岳祝柳鲍岑倪滕殷毕钟阮裴颜梅樵嵇卜伍娄佘佟佴冼仝亓缪牟宓钮窦葛奚昝尤喻诸陶戚曲丘邸肖贲杭莫裘闫羿汲隗';

export const COMPOUND_SURNAMES = ['欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '司徒', '慕容', '令狐'] as const;

/** Words that begin with such a character and are no names. */
export const NOT_NAMES =
  '张贴|张榜|张挂|周边|周围|周末|周期|周密|周知|周转|周到|陈述|陈列|陈旧|陆续|杜绝|谢绝|范围|范本|夏季|许可|许多|曾经|何时|何地|何种|何人|黄河|黄色|林地|林木|林业|林权|田间|田地|雷同|汤水|毛利|马上|孔洞|龙头|顾虑|史料|钱款|钱物|叶片|熊猫|孟春|余额|余款|余人|余户|余名|余件|沈阳|郑州|苏州|秦岭|罗列|梁柱|董事|丁等|唐突|胡乱|徐徐|蒋家|魏晋|侯审|焦虑|焦急|焦点|焦化|焦炭|童装|童年|童车|凌晨|凌乱|耿直|窦性|窦道|岳父|岳母|祝愿|祝福|祝贺|颜色|颜值|颜料|葛根|柳树|柳编|柳州|梅花|梅毒|梅雨|毕业|毕竟|艾滋|艾草|艾灸|苗木|苗圃|苗族|苗床|苗情|苗期|尤其|尤为|莫名|莫大|莫过|巩固|巩膜|辛苦|辛勤|辛辣|欧美|欧元|匡算|曲折|曲线|曲艺|诸多|诸如|丘陵|殷实|殷切|娄底|蒲公|荆棘|伊始|伍仟|钟点|钟头|钟表|裘皮|霍乱';
