/** What stands before a number to call, a mailbox, a postcode. Sources of patterns over simplified text. */
export const PHONE_LABELS =
  '(?:电话|热线|手机|座机|联系方式|联系人)(?:号码)?|来电请?(?:拨打?)?|致电|拨打|请拨|(?:监督|举报|联系)方式';
export const EMAIL_LABELS =
  '电子(?:邮箱|邮件|信箱)(?:地址)?|邮箱(?:地址)?|邮件(?:发|寄)?送?(?:至|到)|(?:发|寄)?送?邮件(?:至|到)|[Ee]-?[Mm]ail|EMAIL|E-MAIL';
export const POSTCODE_LABELS = '邮政编码|邮编';
/** Any of these is a place to write to or to go to. */
export const ADDRESS_LABELS =
  '地址\\s*[:：为是]|邮政信箱|信箱\\s*[:：]|(?:信|函|材料)[^，。；\\n]{0,6}寄|寄(?:至|往|到)|[路街巷道]\\d+号';
/** Other ways to report: whoever gives one has thought of readers without telephone. */
export const OTHER_CHANNELS = /微信|公众号|二维码|扫码|网站|网址|平台|留言|小程序|https?:|www\./;

/** Bodies of counties and below: their readers call without area code. */
export const COUNTY_BODIES = /[\u4e00-\u9fff](?:县|(?<!自治)区|旗|镇|乡|街道|村)/;
