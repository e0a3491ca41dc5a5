/**
 * Common surnames, without those that as often begin or end an ordinary word (高 方 程 任 文 安 常 时 于 和 …): where a name is
 * only guessed, a wrong guess costs more than a missed one.
 */
export const SURNAMES =
  '王李张刘陈杨赵黄吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏汪田姜范姚谭廖邹熊陆郝孔崔毛邱秦史顾侯邵孟龙雷钱汤尹黎乔赖龚周';

export const COMPOUND_SURNAMES = ['欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '司徒', '慕容', '令狐'] as const;

/** Words that begin with such a character and are no names. */
export const NOT_NAMES =
  '张贴|张榜|张挂|周边|周围|周末|周期|周密|周知|周转|周到|陈述|陈列|陈旧|陆续|杜绝|谢绝|范围|范本|夏季|许可|许多|曾经|何时|何地|何种|何人|黄河|黄色|林地|林木|林业|林权|田间|田地|雷同|汤水|毛利|马上|孔洞|龙头|顾虑|史料|钱款|钱物|叶片|熊猫|孟春|余额|余款|余人|余户|余名|余件|沈阳|郑州|苏州|秦岭|罗列|梁柱|董事|丁等|唐突|胡乱|徐徐|蒋家|魏晋|侯审';
