/**
 * Traditional characters that stand in words of this lexicon, and their simplified forms, in the same order: pages of
 * both scripts are read by one list. Only words of pages and reports are here; the text itself is never changed.
 */
export const traditional =
  '發佈來資稱時間號關機構單責編輯對審記攝圖撰執筆報導聲與載轉請註創標題閱讀瀏覽點擊評論讚贊頁當現網導尋登錄冊無礙長體簡頂閉糾錯聽語複製鏈連結掃碼維識別藍訊眾騰見薦門熱聞為歡會員處辦廣區總務統計學協黨課組團庫樓產線車館則載貳陸頂踩鐘讀廳場園儀簽約樣設備實驗據個參獻緒東這後節條項說問談價兩萬億數業農漁縣鄉鎮灣島環進優強築擴動開揭態勢種類籌寫達際還讓從繁號訪專權屬僅觀誤類採發職銜頭級經驗證聯絡電郵傳真張於製譯筆絲';
export const simplified =
  '发布来资称时间号关机构单责编辑对审记摄图撰执笔报导声与载转请注创标题阅读浏览点击评论赞赞页当现网导寻登录册无碍长体简顶闭纠错听语复制链连结扫码维识别蓝讯众腾见荐门热闻为欢会员处办广区总务统计学协党课组团库楼产线车馆则载贰陆顶踩钟读厅场园仪签约样设备实验据个参献绪东这后节条项说问谈价两万亿数业农渔县乡镇湾岛环进优强筑扩动开揭态势种类筹写达际还让从繁号访专权属仅观误类采发职衔头级经验证联络电邮传真张于制译笔丝';
