<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Version {version}. Plans, proves and prints the mentoring sessions of a creative residency, on your own computer and without a network.</source>
            <translation>الإصدار {version}. يبرمج جلسات الإرشاد في إقامة إبداعية ويبرهن على جودة الجدول ويطبعه، على حاسوبك ودون شبكة.</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n mentor(s)</source>
            <translation>
                <numerusform>لا مرشدين</numerusform>
                <numerusform>مرشد واحد</numerusform>
                <numerusform>مرشدان</numerusform>
                <numerusform>%n مرشدين</numerusform>
                <numerusform>%n مرشدًا</numerusform>
                <numerusform>%n مرشد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentoring session(s)</source>
            <translation>
                <numerusform>لا جلسات إرشاد</numerusform>
                <numerusform>جلسة إرشاد واحدة</numerusform>
                <numerusform>جلستا إرشاد</numerusform>
                <numerusform>%n جلسات إرشاد</numerusform>
                <numerusform>%n جلسة إرشاد</numerusform>
                <numerusform>%n جلسة إرشاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>لا مشاريع</numerusform>
                <numerusform>مشروع واحد</numerusform>
                <numerusform>مشروعان</numerusform>
                <numerusform>%n مشاريع</numerusform>
                <numerusform>%n مشروعًا</numerusform>
                <numerusform>%n مشروع</numerusform>
            </translation>
        </message>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>Version of {day}, {time}</source>
            <translation>نسخة {day}، الساعة {time}</translation>
        </message>
        <message>
            <source>all mentors</source>
            <translation>جميع المرشدين</translation>
        </message>
        <message>
            <source>all projects</source>
            <translation>جميع المشاريع</translation>
        </message>
        <message>
            <source>day {number} of {days}</source>
            <translation>اليوم {number} من {days}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>إلى الساعة {time}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n sessions this day</source>
            <translation>
                <numerusform>لا جلسات هذا اليوم</numerusform>
                <numerusform>جلسة واحدة هذا اليوم</numerusform>
                <numerusform>جلستان هذا اليوم</numerusform>
                <numerusform>%n جلسات هذا اليوم</numerusform>
                <numerusform>%n جلسة هذا اليوم</numerusform>
                <numerusform>%n جلسة هذا اليوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked: a proposal leaves it where it is.</source>
            <translation>جلسة مثبتة: يتركها كل اقتراح في مكانها.</translation>
        </message>
        <message>
            <source>Rule broken: {rule}</source>
            <translation>مخالفة قاعدة: {rule}</translation>
        </message>
        <message>
            <source>The day's board</source>
            <translation>لوحة اليوم</translation>
        </message>
        <message>
            <source>Without a room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>at most {limit} a day</source>
            <translation>{limit} في اليوم على الأكثر</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>{project} with {mentor}</source>
            <translation>جلسة {project} مع {mentor}</translation>
        </message>
        <message>
            <source>{who}, {time}, free</source>
            <translation>{who}، {time}: فترة متاحة</translation>
        </message>
        <message>
            <source>{who}, {time}, not available</source>
            <translation>{who}، {time}: فترة غير متاحة</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>an error of the program; please send this file: {file}</source>
            <translation>خطأ في التطبيق؛ يرجى إرسال هذا الملف: {file}</translation>
        </message>
        <message>
            <source>limit {bound}</source>
            <translation>الحد {bound}</translation>
        </message>
        <message>
            <source>locked sessions contradict each other: {clash}</source>
            <translation>جلسات مثبتة متعارضة: {clash}</translation>
        </message>
        <message>
            <source>no longer possible, to be placed again: {session}</source>
            <translation>لم تعد ممكنة وتنبغي برمجتها من جديد: {session}</translation>
        </message>
        <message>
            <source>not placed: {project}, {area}, priority {priority}</source>
            <translation>غير مبرمجة: {project}، {area}، الأولوية {priority}</translation>
        </message>
        <message>
            <source>nothing has changed</source>
            <translation>لم يتغير شيء</translation>
        </message>
        <message>
            <source>nothing to print: no sessions are placed</source>
            <translation>لا شيء للطباعة: لا جلسات مبرمجة</translation>
        </message>
        <message>
            <source>proven best</source>
            <translation>أمثلية مبرهنة</translation>
        </message>
        <message>
            <source>stopped; nothing was changed</source>
            <translation>تم التوقف؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>the file as it was before: {file}</source>
            <translation>الملف كما كان من قبل: {file}</translation>
        </message>
        <message>
            <source>{count} sessions, no rule broken</source>
            <translation>عدد الجلسات: {count}، ولا مخالفة للقواعد</translation>
        </message>
        <message>
            <source>{file}: {residency}, {projects} projects, {mentors} mentors</source>
            <translation>الملف {file}: {residency}، المشاريع: {projects}، المرشدون: {mentors}</translation>
        </message>
        <message>
            <source>{goal}: {value}</source>
            <translation>{goal}: {value}</translation>
        </message>
        <message>
            <source>{goal}: {value} ({state})</source>
            <translation>{goal}: {value} ({state})</translation>
        </message>
        <message>
            <source>{placed} of {all} sessions placed in {seconds:.1f} s</source>
            <translation>الجلسات المبرمجة: {placed} من {all}، في {seconds:.1f} ثانية</translation>
        </message>
        <message>
            <source>{table}, changed: {names}</source>
            <translation>{table}، تغيير: {names}</translation>
        </message>
        <message>
            <source>{table}, gone: {names}</source>
            <translation>{table}، حذف: {names}</translation>
        </message>
        <message>
            <source>{table}, new: {names}</source>
            <translation>{table}، إضافة: {names}</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>adopt the proposal</source>
            <translation>اعتماد الاقتراح</translation>
        </message>
        <message>
            <source>lock a session</source>
            <translation>تثبيت جلسة</translation>
        </message>
        <message>
            <source>move a session</source>
            <translation>نقل جلسة</translation>
        </message>
        <message>
            <source>place a session</source>
            <translation>برمجة جلسة</translation>
        </message>
        <message>
            <source>say what became of a session</source>
            <translation>تسجيل مآل جلسة</translation>
        </message>
        <message>
            <source>take a session off the board</source>
            <translation>سحب جلسة من اللوحة</translation>
        </message>
        <message>
            <source>unlock a session</source>
            <translation>إلغاء تثبيت جلسة</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Import a folder of CSV files</source>
            <translation>استيراد مجلد ملفات CSV</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>استيراد مصنف</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>تم الاستيراد</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>جارٍ الاستيراد</translation>
        </message>
        <message>
            <source>Making the sample residency</source>
            <translation>جارٍ إعداد الإقامة التجريبية</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>فتح ملف</translation>
        </message>
        <message>
            <source>Residencies</source>
            <translation>الإقامات</translation>
        </message>
        <message>
            <source>Sample residency</source>
            <translation>الإقامة التجريبية</translation>
        </message>
        <message>
            <source>Where is the new file to be kept?</source>
            <translation>أين يُحفظ الملف الجديد؟</translation>
        </message>
        <message>
            <source>Workbooks</source>
            <translation>المصنفات</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is imported. %n remarks on the workbook:</source>
            <translation>
                <numerusform>تم استيراد «{name}». لا ملاحظات على المصنف:</numerusform>
                <numerusform>تم استيراد «{name}». ملاحظة واحدة على المصنف:</numerusform>
                <numerusform>تم استيراد «{name}». ملاحظتان على المصنف:</numerusform>
                <numerusform>تم استيراد «{name}». %n ملاحظات على المصنف:</numerusform>
                <numerusform>تم استيراد «{name}». %n ملاحظة على المصنف:</numerusform>
                <numerusform>تم استيراد «{name}». %n ملاحظة على المصنف:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Locked sessions contradict each other; there is nothing to adopt</source>
            <translation>توجد جلسات مثبتة متعارضة؛ لا شيء يمكن اعتماده</translation>
        </message>
        <message>
            <source>The proposal breaks a rule and is not adopted; please report this</source>
            <translation>الاقتراح يخالف قاعدة ولم يُعتمد؛ يرجى التبليغ عن ذلك</translation>
        </message>
        <message>
            <source>The schedule changed meanwhile; propose again</source>
            <translation>تغير الجدول في هذه الأثناء؛ اطلب اقتراحًا جديدًا</translation>
        </message>
        <message>
            <source>a mentor would have two sessions at the same time; nothing was changed</source>
            <translation>سيكون لمرشد جلستان في الوقت نفسه؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>a project would have two sessions at the same time; nothing was changed</source>
            <translation>سيكون لمشروع جلستان في الوقت نفسه؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>a room would hold two sessions at the same time; nothing was changed</source>
            <translation>ستكون في قاعة جلستان في الوقت نفسه؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>the mentoring slots at {start} and {following} overlap; mend the grid</source>
            <translation>فترتا الإرشاد اللتان تبدآن في {start} و{following} متداخلتان؛ صحح شبكة الفترات</translation>
        </message>
        <message>
            <source>the solver ended unexpectedly (out of memory, or stopped from outside); the schedule is as it was, propose again</source>
            <translation>توقف المحلل فجأة (نفدت الذاكرة أو أُوقف من الخارج)؛ بقي الجدول كما كان، اطلب اقتراحًا جديدًا</translation>
        </message>
        <message>
            <source>{day}: not a day of {residency} ({first} to {last})</source>
            <translation>اليوم {day} ليس من أيام {residency} (من {first} إلى {last})</translation>
        </message>
        <message>
            <source>{file}: a PDF without a page; print it again</source>
            <translation>الملف {file}: ملف PDF بلا صفحات؛ أعد طباعته</translation>
        </message>
        <message>
            <source>{file}: a damaged PDF; print it again</source>
            <translation>الملف {file}: ملف PDF تالف؛ أعد طباعته</translation>
        </message>
        <message>
            <source>{file}: a number or a text cannot be stored ({reason}); nothing was changed</source>
            <translation>الملف {file}: يتعذر حفظ عدد أو نص ({reason})؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>{file}: another program holds the file; close it there and try again</source>
            <translation>الملف {file}: برنامج آخر يستعمل الملف؛ أغلقه هناك وأعد المحاولة</translation>
        </message>
        <message>
            <source>{file}: belongs to a programme that is not there; move it away or choose another name</source>
            <translation>الملف {file}: تابع لملف إقامات لم يعد موجودًا؛ انقله أو اختر اسمًا آخر</translation>
        </message>
        <message>
            <source>{file}: cannot be opened or created; check your rights on the file and its folder</source>
            <translation>الملف {file}: يتعذر فتحه أو إنشاؤه؛ تحقق من صلاحياتك على الملف ومجلده</translation>
        </message>
        <message>
            <source>{file}: cannot be read ({reason})</source>
            <translation>الملف {file}: تتعذر قراءته ({reason})</translation>
        </message>
        <message>
            <source>{file}: could not be written ({reason}); nothing was changed there</source>
            <translation>الملف {file}: تعذرت كتابته ({reason})؛ لم يُغيَّر فيه شيء</translation>
        </message>
        <message>
            <source>{file}: did not reach the disk as it was written</source>
            <translation>الملف {file}: لم يصل إلى القرص كما كُتب</translation>
        </message>
        <message>
            <source>{file}: exists already; choose another name</source>
            <translation>الملف {file}: موجود من قبل؛ اختر اسمًا آخر</translation>
        </message>
        <message>
            <source>{file}: has a residency of that name and first day already</source>
            <translation>الملف {file}: فيه من قبل إقامة بهذا الاسم وبهذا اليوم الأول</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; import it into a file of its own</source>
            <translation>الملف {file}: ليست فيه إقامة باسم «{name}»؛ استوردها في ملف خاص بها</translation>
        </message>
        <message>
            <source>{file}: holds no residency named “{name}”; it has: {names}</source>
            <translation>الملف {file}: ليست فيه إقامة باسم «{name}»؛ فيه: {names}</translation>
        </message>
        <message>
            <source>{file}: holds no residency yet; import a workbook</source>
            <translation>الملف {file}: ليست فيه أي إقامة بعد؛ استورد مصنفًا</translation>
        </message>
        <message>
            <source>{file}: is damaged; it was not changed, open a backup</source>
            <translation>الملف {file}: تالف؛ لم يُغيَّر، افتح نسخة احتياطية</translation>
        </message>
        <message>
            <source>{file}: is neither a file nor a folder; choose the workbook itself</source>
            <translation>المسار {file}: ليس ملفًا ولا مجلدًا؛ اختر المصنف نفسه</translation>
        </message>
        <message>
            <source>{file}: is not a programme of Ateliers; open a file that this program made</source>
            <translation>الملف {file}: ليس من ملفات Ateliers؛ افتح ملفًا أنشأه هذا التطبيق</translation>
        </message>
        <message>
            <source>{file}: is open already ({user} on {host}, since {since}, process {pid}); close it there or open it for reading only</source>
            <translation>الملف {file}: مفتوح من قبل ({user} على {host}، منذ {since}، العملية {pid})؛ أغلقه هناك أو افتحه للقراءة فقط</translation>
        </message>
        <message>
            <source>{file}: is open for reading only; nothing was changed</source>
            <translation>الملف {file}: مفتوح للقراءة فقط؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>{file}: its structure was changed by something else than this program; it was not changed now, open a backup</source>
            <translation>الملف {file}: غُيرت بنيته بغير هذا التطبيق؛ لم يُمس الآن، افتح نسخة احتياطية</translation>
        </message>
        <message>
            <source>{file}: not a whole PDF; print it again</source>
            <translation>الملف {file}: ملف PDF ناقص؛ أعد طباعته</translation>
        </message>
        <message>
            <source>{file}: the disk is full; the file is as it was</source>
            <translation>الملف {file}: القرص ممتلئ؛ بقي الملف كما كان</translation>
        </message>
        <message>
            <source>{file}: the disk or the folder failed ({reason}); the file is as it was</source>
            <translation>الملف {file}: حدث خلل في القرص أو المجلد ({reason})؛ بقي الملف كما كان</translation>
        </message>
        <message>
            <source>{file}: the file or its folder cannot be written to; copy it elsewhere or open it for reading only</source>
            <translation>الملف {file}: تتعذر الكتابة في الملف أو في مجلده؛ انسخه إلى مكان آخر أو افتحه للقراءة فقط</translation>
        </message>
        <message>
            <source>{file}: the name must end with .xlsx or .json</source>
            <translation>الملف {file}: يجب أن ينتهي الاسم بإحدى اللاحقتين ‎.xlsx أو ‎.json</translation>
        </message>
        <message>
            <source>{file}: there is no such file or folder; check the name and the place</source>
            <translation>المسار {file}: لا يوجد ملف أو مجلد كهذا؛ تحقق من الاسم والمكان</translation>
        </message>
        <message>
            <source>{file}: there is no such file; check its name and folder</source>
            <translation>الملف {file}: غير موجود؛ تحقق من اسمه ومجلده</translation>
        </message>
        <message>
            <source>{file}: there is something of that name already; choose another name</source>
            <translation>الملف {file}: هذا الاسم مستعمل من قبل؛ اختر اسمًا آخر</translation>
        </message>
        <message>
            <source>{file}: was moved or removed while it was open; open it where it is now</source>
            <translation>الملف {file}: نُقل أو حُذف وهو مفتوح؛ افتحه حيث يوجد الآن</translation>
        </message>
        <message>
            <source>{file}: was not closed in order; open it for writing once, then for reading only</source>
            <translation>الملف {file}: لم يُغلق كما ينبغي؛ افتحه مرة للكتابة ثم للقراءة فقط</translation>
        </message>
        <message>
            <source>{file}: was not written as it should be; nothing was kept</source>
            <translation>الملف {file}: لم يُكتب كما ينبغي؛ لم يُحتفظ بشيء</translation>
        </message>
        <message>
            <source>{file}: was written by a newer version of the program; install that version, the file was not changed</source>
            <translation>الملف {file}: كُتب بإصدار أحدث من التطبيق؛ ثبت ذلك الإصدار على حاسوبك، لم يُغيَّر الملف</translation>
        </message>
        <message>
            <source>{file}: was written by an older version of the program; open it for writing once, which brings it up to date, then for reading only</source>
            <translation>الملف {file}: كُتب بإصدار أقدم من التطبيق؛ افتحه مرة للكتابة فيُحدَّث، ثم للقراءة فقط</translation>
        </message>
        <message>
            <source>{file}: what was to be written contradicts itself ({reason}); nothing was changed</source>
            <translation>الملف {file}: ما كان سيُكتب متناقض ({reason})؛ لم يُغيَّر شيء</translation>
        </message>
        <message>
            <source>{folder}: cannot be made ({reason}); choose another folder</source>
            <translation>المجلد {folder}: تعذر إنشاؤه ({reason})؛ اختر مجلدًا آخر</translation>
        </message>
        <message>
            <source>{folder}: there is no such folder; choose another</source>
            <translation>المجلد {folder}: غير موجود؛ اختر مجلدًا آخر</translation>
        </message>
        <message>
            <source>{project} with {mentor} at {start}: the session does not fill whole mentoring slots one after another; choose a time of the grid</source>
            <translation>جلسة {project} مع {mentor} في {start}: لا تملأ الجلسة فترات إرشاد كاملة متتالية؛ اختر توقيتًا من شبكة الفترات</translation>
        </message>
        <message>
            <source>{refusal}; its newest good backup is {backup}</source>
            <translation>{refusal}؛ أحدث نسخة احتياطية سليمة هي {backup}</translation>
        </message>
        <message>
            <source>{table}, {column}: “{text}…” is too long for a cell, which takes {most} characters; shorten it</source>
            <translation>الجدول {table}، العمود {column}: النص «{text}…» أطول مما تسعه الخلية (الحد الأقصى لعدد الأحرف: {most})؛ اختصره</translation>
        </message>
        <message>
            <source>{workbook}: has errors; mend them there and import again. Nothing was stored.</source>
            <translation>المصنف {workbook}: فيه أخطاء؛ صححها هناك وأعد الاستيراد. لم يُحفظ شيء.</translation>
        </message>
    </context>
    <context>
        <name>Goals</name>
        <message>
            <source>blocks of presence</source>
            <translation>مقاطع الحضور</translation>
        </message>
        <message>
            <source>changes of room</source>
            <translation>تغييرات القاعة</translation>
        </message>
        <message>
            <source>fit of mentors and needs</source>
            <translation>ملاءمة المرشدين للاحتياجات</translation>
        </message>
        <message>
            <source>least served project</source>
            <translation>المشروع الأقل تغطية</translation>
        </message>
        <message>
            <source>needs covered</source>
            <translation>الاحتياجات المغطاة</translation>
        </message>
        <message>
            <source>sessions missing for mentors to be worth the journey</source>
            <translation>جلسات ناقصة ليكون تنقل المرشد مجديًا</translation>
        </message>
        <message>
            <source>sessions that stay where they are</source>
            <translation>جلسات تبقى في مكانها</translation>
        </message>
        <message>
            <source>sessions without a pause for a project</source>
            <translation>جلسات بلا استراحة للمشروع</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Ateliers Desktop</source>
            <translation>&amp;حول Ateliers Desktop</translation>
        </message>
        <message>
            <source>&amp;Brightness</source>
            <translation>الإ&amp;ضاءة</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكنة</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Import a workbook…</source>
            <translation>استيراد &amp;مصنف…</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;فاتحة</translation>
        </message>
        <message>
            <source>&amp;Lock or unlock the session</source>
            <translation>&amp;تثبيت الجلسة أو إلغاء تثبيتها</translation>
        </message>
        <message>
            <source>&amp;Mentors</source>
            <translation>ال&amp;مرشدون</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <source>&amp;Print the day</source>
            <translation>&amp;طباعة اليوم</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>خ&amp;روج</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>ال&amp;قاعات</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>حسب ال&amp;نظام</translation>
        </message>
        <message>
            <source>Day &amp;after</source>
            <translation>اليوم ال&amp;تالي</translation>
        </message>
        <message>
            <source>Day &amp;before</source>
            <translation>اليوم ال&amp;سابق</translation>
        </message>
        <message>
            <source>Import a folder of &amp;CSV files…</source>
            <translation>استيراد مجلد ملفات &amp;CSV…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>الملفات الأ&amp;خيرة</translation>
        </message>
        <message>
            <source>Open the &amp;sample residency…</source>
            <translation>فتح الإقامة الت&amp;جريبية…</translation>
        </message>
        <message>
            <source>Open to rea&amp;d only…</source>
            <translation>فتح لل&amp;قراءة فقط…</translation>
        </message>
        <message>
            <source>P&amp;lanning</source>
            <translation>ال&amp;جدولة</translation>
        </message>
        <message>
            <source>P&amp;ropose a schedule</source>
            <translation>اقتراح &amp;جدول</translation>
        </message>
        <message>
            <source>Pri&amp;nting</source>
            <translation>ال&amp;طباعة</translation>
        </message>
        <message>
            <source>Pro&amp;jects</source>
            <translation>الم&amp;شاريع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Redo: {edit}</source>
            <translation>إعادة: {edit}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: {edit}</source>
            <translation>تراجع: {edit}</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>حدث خطأ في التطبيق</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>تعذر تنفيذ العملية</translation>
        </message>
        <message>
            <source>The program made a mistake. What you had entered is saved. Please send the lines below to whoever looks after the program.</source>
            <translation>حدث خطأ داخل التطبيق. ما أدخلته محفوظ. يرجى إرسال الأسطر أدناه إلى من يتولى صيانة التطبيق.</translation>
        </message>
        <message>
            <source>This needs your attention</source>
            <translation>أمر يتطلب انتباهك</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, priority {priority}</source>
            <translation>
                <numerusform>لا جلسات، الأولوية {priority}</numerusform>
                <numerusform>جلسة واحدة، الأولوية {priority}</numerusform>
                <numerusform>جلستان، الأولوية {priority}</numerusform>
                <numerusform>%n جلسات، الأولوية {priority}</numerusform>
                <numerusform>%n جلسة، الأولوية {priority}</numerusform>
                <numerusform>%n جلسة، الأولوية {priority}</numerusform>
            </translation>
        </message>
        <message>
            <source>Away this day: {names}</source>
            <translation>الغائبون هذا اليوم: {names}</translation>
        </message>
        <message>
            <source>Broken rules</source>
            <translation>مخالفات القواعد</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Every request has its session.</source>
            <translation>لكل طلب جلسته.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الجلسة</translation>
        </message>
        <message>
            <source>To be placed</source>
            <translation>غير مبرمجة</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda of the day</source>
            <translation>برنامج اليوم</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>جميع الأيام</translation>
        </message>
        <message>
            <source>All mentors</source>
            <translation>جميع المرشدين</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Mentor</source>
            <translation>المرشد</translation>
        </message>
        <message>
            <source>Mentor sheets</source>
            <translation>أوراق المرشدين</translation>
        </message>
        <message>
            <source>Nothing to print: no session stands there.</source>
            <translation>لا شيء للطباعة: لا توجد جلسات هنا.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>Save the PDF</source>
            <translation>حفظ ملف PDF</translation>
        </message>
        <message>
            <source>Save the PDF…</source>
            <translation>حفظ ملف PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>تم الحفظ: {file}</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n date(s), such as “{found}”, could also be read month first.</source>
            <translation>
                <numerusform>لا تواريخ يمكن أن تُقرأ أيضًا بالشهر أولًا، مثل «{found}».</numerusform>
                <numerusform>تاريخ واحد، هو «{found}»، يمكن أن يُقرأ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>تاريخان، مثل «{found}»، يمكن أن يُقرآ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>%n تواريخ، مثل «{found}»، يمكن أن تُقرأ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>%n تاريخًا، مثل «{found}»، يمكن أن تُقرأ أيضًا بالشهر أولًا.</numerusform>
                <numerusform>%n تاريخ، مثل «{found}»، يمكن أن تُقرأ أيضًا بالشهر أولًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>A cell may hold {most} characters.</source>
            <translation>الحد الأقصى لعدد أحرف الخلية: {most}.</translation>
        </message>
        <message>
            <source>A formula failed here: “{found}”.</source>
            <translation>فشلت صيغة حسابية هنا: «{found}».</translation>
        </message>
        <message>
            <source>A quotation mark is not closed or out of place.</source>
            <translation>علامة اقتباس غير مغلقة أو في غير مكانها.</translation>
        </message>
        <message>
            <source>A workbook holds one.</source>
            <translation>لا يتسع المصنف إلا لواحدة.</translation>
        </message>
        <message>
            <source>Add a sheet or a .csv file of this name.</source>
            <translation>أضف ورقة أو ملف CSV بهذا الاسم.</translation>
        </message>
        <message>
            <source>Add it to the row of headings.</source>
            <translation>أضفه إلى صف العناوين.</translation>
        </message>
        <message>
            <source>Add the need to the project.</source>
            <translation>أضف الاحتياج إلى المشروع.</translation>
        </message>
        <message>
            <source>Ask for more sessions, or fix fewer.</source>
            <translation>اطلب جلسات أكثر أو ثبت عددًا أقل.</translation>
        </message>
        <message>
            <source>Both wait until the clash is mended.</source>
            <translation>تبقى الجلستان معلقتين حتى يزول التعارض.</translation>
        </message>
        <message>
            <source>Copy its values into a new sheet.</source>
            <translation>انسخ قيمها إلى ورقة جديدة.</translation>
        </message>
        <message>
            <source>Dates such as “{found}” have the month first.</source>
            <translation>تواريخ مثل «{found}» تبدأ بالشهر.</translation>
        </message>
        <message>
            <source>Did you mean “{suggestion}”?</source>
            <translation>هل تقصد «{suggestion}»؟</translation>
        </message>
        <message>
            <source>Each name may stand there once.</source>
            <translation>لا يُكتب كل اسم إلا مرة واحدة.</translation>
        </message>
        <message>
            <source>Expected: 07/10/2025 09:00-12:00, or a whole day as 07/10/2025.</source>
            <translation>المتوقع: ‎07/10/2025 09:00-12:00، أو يوم كامل مثل 07/10/2025.</translation>
        </message>
        <message>
            <source>Expected: French, English or Arabic.</source>
            <translation>المتوقع: الفرنسية أو الإنجليزية أو العربية.</translation>
        </message>
        <message>
            <source>Expected: a name such as Africa/Casablanca.</source>
            <translation>المتوقع: اسم مثل Africa/Casablanca.</translation>
        </message>
        <message>
            <source>Expected: a name such as French, or a code.</source>
            <translation>المتوقع: اسم مثل الفرنسية، أو رمز.</translation>
        </message>
        <message>
            <source>Expected: a number such as 3.</source>
            <translation>المتوقع: عدد مثل 3.</translation>
        </message>
        <message>
            <source>Expected: a row of headings, then the values.</source>
            <translation>المتوقع: صف العناوين، ثم القيم.</translation>
        </message>
        <message>
            <source>Expected: a sheet or a .csv file for each table, named after it.</source>
            <translation>المتوقع: ورقة أو ملف CSV لكل جدول، يحمل اسمه.</translation>
        </message>
        <message>
            <source>Expected: a time such as 09:45 or 9h45.</source>
            <translation>المتوقع: توقيت مثل 09:45 أو 9h45.</translation>
        </message>
        <message>
            <source>Expected: amber, sky, rose, green, blue, vermilion, stone or violet.</source>
            <translation>المتوقع: كهرماني أو سماوي أو وردي أو أخضر أو أزرق أو قرمزي أو حجري أو بنفسجي.</translation>
        </message>
        <message>
            <source>Expected: an .xlsx file without a password, or a folder of .csv files.</source>
            <translation>المتوقع: ملف XLSX بلا كلمة مرور، أو مجلد ملفات CSV.</translation>
        </message>
        <message>
            <source>Expected: an area, then (2) for a level or a priority, x2, 90min, after …</source>
            <translation>المتوقع: خبرة، ثم (2) للمستوى أو الأولوية، ثم x2 أو 90min أو بعد …</translation>
        </message>
        <message>
            <source>Expected: dd/mm/yyyy or yyyy-mm-dd.</source>
            <translation>المتوقع: اليوم ثم الشهر ثم السنة مثل 07/10/2025، أو السنة أولًا مثل ‎2025-10-07.</translation>
        </message>
        <message>
            <source>Expected: from {first} to {last}.</source>
            <translation>المتوقع: من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>Expected: from {least} to {most}.</source>
            <translation>المتوقع: من {least} إلى {most}.</translation>
        </message>
        <message>
            <source>Expected: mentoring, break or event.</source>
            <translation>المتوقع: إرشاد أو استراحة أو حدث.</translation>
        </message>
        <message>
            <source>Expected: planned, held, missed, cancelled or clashing.</source>
            <translation>المتوقع: مبرمجة أو أنجزت أو فائتة أو ملغاة أو متعارضة.</translation>
        </message>
        <message>
            <source>Expected: the day first, as in dd/mm/yyyy.</source>
            <translation>المتوقع: اليوم أولًا، ثم الشهر، ثم السنة، مثل 07/10/2025.</translation>
        </message>
        <message>
            <source>From here on nothing was read; save the file from a spreadsheet again.</source>
            <translation>لم يُقرأ شيء بدءًا من هنا؛ أعد حفظ الملف من برنامج جداول البيانات.</translation>
        </message>
        <message>
            <source>Give fewer days or fewer rows.</source>
            <translation>قلل عدد الأيام أو عدد الصفوف.</translation>
        </message>
        <message>
            <source>It may have {most} MB; remove pictures and copies.</source>
            <translation>الحد الأقصى {most} ميغابايت؛ احذف الصور والنسخ.</translation>
        </message>
        <message>
            <source>It may take {megabytes} MB; copy the values alone into a new workbook.</source>
            <translation>الحد الأقصى {megabytes} ميغابايت؛ انسخ القيم وحدها إلى مصنف جديد.</translation>
        </message>
        <message>
            <source>It may take {seconds} s; remove what is no table.</source>
            <translation>الحد الأقصى {seconds} ثانية؛ احذف ما ليس جدولًا.</translation>
        </message>
        <message>
            <source>It was left out.</source>
            <translation>لم تُؤخذ في الحسبان.</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>احتفظ بواحد من الاثنين.</translation>
        </message>
        <message>
            <source>More of “{found}” is set aside than asked.</source>
            <translation>عدد الجلسات المؤجلة من «{found}» أكبر من العدد المطلوب.</translation>
        </message>
        <message>
            <source>Names are divided by semicolons.</source>
            <translation>يُفصل بين الأسماء بفاصلة منقوطة.</translation>
        </message>
        <message>
            <source>No mentor covers “{found}”.</source>
            <translation>لا مرشد يغطي «{found}».</translation>
        </message>
        <message>
            <source>No mentoring slot starts at {found} that day.</source>
            <translation>لا تبدأ أي فترة إرشاد في {found} ذلك اليوم.</translation>
        </message>
        <message>
            <source>No room has “{found}”.</source>
            <translation>لا تتوفر أي قاعة على «{found}».</translation>
        </message>
        <message>
            <source>Nothing stands here.</source>
            <translation>لا شيء مكتوب هنا.</translation>
        </message>
        <message>
            <source>Only another of its needs can come first.</source>
            <translation>لا يسبقه إلا احتياج آخر من احتياجات المشروع نفسه.</translation>
        </message>
        <message>
            <source>Over all days there are more than {most} slots.</source>
            <translation>يتجاوز عدد الفترات في مجموع الأيام {most}.</translation>
        </message>
        <message>
            <source>Reading “{found}” takes too long.</source>
            <translation>تستغرق قراءة «{found}» وقتًا طويلًا.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>احفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read.</source>
            <translation>تتعذر قراءة أحرف هذا الملف.</translation>
        </message>
        <message>
            <source>The project does not need “{found}”.</source>
            <translation>ليس من احتياجات المشروع «{found}».</translation>
        </message>
        <message>
            <source>The slots from {found} on are too short for it.</source>
            <translation>الفترات ابتداء من {found} أقصر من أن تكفي الجلسة.</translation>
        </message>
        <message>
            <source>The slots of this session are gone.</source>
            <translation>لم تعد فترات هذه الجلسة موجودة.</translation>
        </message>
        <message>
            <source>The text is too long: “{found}”.</source>
            <translation>النص طويل جدًا: «{found}».</translation>
        </message>
        <message>
            <source>These needs wait for each other: {found}.</source>
            <translation>هذه الاحتياجات ينتظر بعضها بعضًا: {found}.</translation>
        </message>
        <message>
            <source>This column is missing.</source>
            <translation>هذا العمود ناقص.</translation>
        </message>
        <message>
            <source>This column is not known and was left out.</source>
            <translation>هذا العمود غير معروف ولم يؤخذ في الحسبان.</translation>
        </message>
        <message>
            <source>This column stands there twice: “{other}”.</source>
            <translation>هذا العمود مكرر: «{other}».</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>يجب ملء هذه الخلية.</translation>
        </message>
        <message>
            <source>This sheet is damaged.</source>
            <translation>هذه الورقة تالفة.</translation>
        </message>
        <message>
            <source>This slot overlaps the one in row {other}.</source>
            <translation>هذه الفترة تتداخل مع فترة الصف {other}.</translation>
        </message>
        <message>
            <source>This table has more than {most} columns.</source>
            <translation>يتجاوز عدد أعمدة هذا الجدول {most}.</translation>
        </message>
        <message>
            <source>This table has more than {most} rows.</source>
            <translation>يتجاوز عدد صفوف هذا الجدول {most}.</translation>
        </message>
        <message>
            <source>This table has no rows.</source>
            <translation>ليست في هذا الجدول صفوف.</translation>
        </message>
        <message>
            <source>This table is empty.</source>
            <translation>هذا الجدول فارغ.</translation>
        </message>
        <message>
            <source>This table is missing.</source>
            <translation>هذا الجدول ناقص.</translation>
        </message>
        <message>
            <source>This table is not known and was left out.</source>
            <translation>هذا الجدول غير معروف ولم يؤخذ في الحسبان.</translation>
        </message>
        <message>
            <source>This table stands there twice, see “{other}”.</source>
            <translation>هذا الجدول مكرر، انظر «{other}».</translation>
        </message>
        <message>
            <source>Write the value itself.</source>
            <translation>اكتب القيمة نفسها.</translation>
        </message>
        <message>
            <source>{table}, row {row}, column “{column}”: {text}</source>
            <translation>الجدول «{table}»، الصف {row}، العمود «{column}»: {text}</translation>
        </message>
        <message>
            <source>{table}, row {row}: {text}</source>
            <translation>الجدول «{table}»، الصف {row}: {text}</translation>
        </message>
        <message>
            <source>{table}: {text}</source>
            <translation>الجدول «{table}»: {text}</translation>
        </message>
        <message>
            <source>“{found}” holds no table.</source>
            <translation>لا يحتوي «{found}» على أي جدول.</translation>
        </message>
        <message>
            <source>“{found}” is a second residency.</source>
            <translation>«{found}» إقامة ثانية.</translation>
        </message>
        <message>
            <source>“{found}” is damaged, or takes too much memory.</source>
            <translation>الملف «{found}» تالف أو يتطلب ذاكرة كبيرة جدًا.</translation>
        </message>
        <message>
            <source>“{found}” is free in no slot at all.</source>
            <translation>ليس لـ«{found}» وقت متاح في أي فترة.</translation>
        </message>
        <message>
            <source>“{found}” is much like “{name}” in row {other}.</source>
            <translation>الاسم «{found}» شديد الشبه بالاسم «{name}» في الصف {other}.</translation>
        </message>
        <message>
            <source>“{found}” is neither a mentor nor a project.</source>
            <translation>لا يوجد «{found}» بين المرشدين ولا بين المشاريع.</translation>
        </message>
        <message>
            <source>“{found}” is neither yes nor no.</source>
            <translation>القيمة «{found}» ليست نعم ولا لا.</translation>
        </message>
        <message>
            <source>“{found}” is no kind of slot.</source>
            <translation>القيمة «{found}» ليست نوعًا من أنواع الفترات.</translation>
        </message>
        <message>
            <source>“{found}” is no state of a session.</source>
            <translation>القيمة «{found}» ليست من حالات الجلسة.</translation>
        </message>
        <message>
            <source>“{found}” is not a date.</source>
            <translation>القيمة «{found}» ليست تاريخًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a day of the residency.</source>
            <translation>القيمة «{found}» ليست من أيام الإقامة.</translation>
        </message>
        <message>
            <source>“{found}” is not a known colour.</source>
            <translation>القيمة «{found}» ليست لونًا معروفًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a known language.</source>
            <translation>القيمة «{found}» ليست لغة معروفة.</translation>
        </message>
        <message>
            <source>“{found}” is not a known time zone.</source>
            <translation>القيمة «{found}» ليست منطقة زمنية معروفة.</translation>
        </message>
        <message>
            <source>“{found}” is not a stretch of time.</source>
            <translation>القيمة «{found}» ليست مدة محددة البداية والنهاية.</translation>
        </message>
        <message>
            <source>“{found}” is not a time of day.</source>
            <translation>القيمة «{found}» ليست توقيتًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a whole number.</source>
            <translation>القيمة «{found}» ليست عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>“{found}” is not a workbook that can be read.</source>
            <translation>الملف «{found}» ليس مصنفًا تمكن قراءته.</translation>
        </message>
        <message>
            <source>“{found}” is not a working language.</source>
            <translation>القيمة «{found}» ليست لغة عمل.</translation>
        </message>
        <message>
            <source>“{found}” is not allowed.</source>
            <translation>القيمة «{found}» غير مقبولة.</translation>
        </message>
        <message>
            <source>“{found}” is not among the areas of expertise.</source>
            <translation>لا توجد «{found}» بين الخبرات.</translation>
        </message>
        <message>
            <source>“{found}” is not among the mentors.</source>
            <translation>الاسم «{found}» ليس بين المرشدين.</translation>
        </message>
        <message>
            <source>“{found}” is not among the projects.</source>
            <translation>الاسم «{found}» ليس بين المشاريع.</translation>
        </message>
        <message>
            <source>“{found}” is not among the rooms.</source>
            <translation>الاسم «{found}» ليس بين القاعات.</translation>
        </message>
        <message>
            <source>“{found}” is too big once it is unpacked.</source>
            <translation>الملف «{found}» كبير جدًا بعد فك ضغطه.</translation>
        </message>
        <message>
            <source>“{found}” says too much, or one thing twice.</source>
            <translation>في «{found}» أكثر مما ينبغي، أو تكرار.</translation>
        </message>
        <message>
            <source>“{found}” stands in row {other} already.</source>
            <translation>القيمة «{found}» موجودة من قبل في الصف {other}.</translation>
        </message>
        <message>
            <source>“{found}” was read as one name, comma and all.</source>
            <translation>قُرئت القيمة «{found}» اسمًا واحدًا بما فيه الفاصلة.</translation>
        </message>
        <message>
            <source>“{found}” was read as {read}, not as {other}.</source>
            <translation>قُرئت القيمة «{found}» على أنها {read}، لا {other}.</translation>
        </message>
        <message>
            <source>“{found}”: no run of slots has {minutes} minutes.</source>
            <translation>الاحتياج «{found}»: لا توجد فترات متتالية تبلغ مدتها بالدقائق {minutes}.</translation>
        </message>
        <message>
            <source>“{found}”: the end is not after the start.</source>
            <translation>القيمة «{found}»: النهاية لا تأتي بعد البداية.</translation>
        </message>
        <message>
            <source>“{found}”: this area stands there twice.</source>
            <translation>الخبرة «{found}» مكررة.</translation>
        </message>
        <message>
            <source>“{project}” does not need “{found}”.</source>
            <translation>ليس من احتياجات «{project}» احتياج «{found}».</translation>
        </message>
        <message numerus="yes">
            <source>“{project}” needs only %n session(s) of “{found}”.</source>
            <translation>
                <numerusform>لا يحتاج «{project}» إلى أي جلسة من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى جلسة واحدة من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى جلستين من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى %n جلسات من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى %n جلسة من «{found}».</numerusform>
                <numerusform>لا يحتاج «{project}» إلا إلى %n جلسة من «{found}».</numerusform>
            </translation>
        </message>
        <message>
            <source>“{who}” is in another session then, see row {other}.</source>
            <translation>لدى «{who}» جلسة أخرى في هذا الوقت، انظر الصف {other}.</translation>
        </message>
        <message>
            <source>“{who}” is taken then, see “{table}” {other}.</source>
            <translation>وقت «{who}» مشغول حينها، انظر «{table}»، الصف {other}.</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Checking</source>
            <translation>جارٍ التحقق</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>جارٍ إعداد الصفحات</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>جارية القراءة</translation>
        </message>
        <message>
            <source>Storing</source>
            <translation>جارٍ الحفظ</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>جارٍ العمل</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>جارية الكتابة</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
                <numerusform>باقية: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n locked</source>
            <translation>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
                <numerusform>مثبتة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
                <numerusform>منقولة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken off</source>
            <translation>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
                <numerusform>مسحوبة: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n placed</source>
            <translation>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
                <numerusform>مضافة: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Adopt this schedule</source>
            <translation>اعتماد هذا الجدول</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Compared with the schedule shown:</source>
            <translation>مقارنة بالجدول المعروض:</translation>
        </message>
        <message>
            <source>Course of the search</source>
            <translation>سير البحث</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Done in {seconds} s: no schedule is better.</source>
            <translation>انتهى في {seconds} ثانية: لا يوجد جدول أفضل.</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>جارٍ الإعداد</translation>
        </message>
        <message>
            <source>It breaks a rule and cannot be adopted:</source>
            <translation>يخالف قاعدة ولا يمكن اعتماده:</translation>
        </message>
        <message>
            <source>It is the one on the board.</source>
            <translation>وهو الجدول المعروض في اللوحة.</translation>
        </message>
        <message>
            <source>Locked sessions contradict each other: nothing can be proposed.</source>
            <translation>جلسات مثبتة متعارضة: لا يمكن اقتراح شيء.</translation>
        </message>
        <message>
            <source>Moved: {session} → {there}</source>
            <translation>نُقلت: {session} ← {there}</translation>
        </message>
        <message>
            <source>Placed: {session}</source>
            <translation>أُضيفت: {session}</translation>
        </message>
        <message>
            <source>Proposed schedule</source>
            <translation>الجدول المقترح</translation>
        </message>
        <message>
            <source>See the changes</source>
            <translation>عرض التغييرات</translation>
        </message>
        <message>
            <source>Step {step} of {steps} · {goal} · {seconds} s</source>
            <translation>المرحلة {step} من {steps} · {goal} · {seconds} ثانية</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>التوقف هنا</translation>
        </message>
        <message>
            <source>Stopped after {seconds} s: the best schedule found so far.</source>
            <translation>توقف بعد {seconds} ثانية: أفضل جدول عُثر عليه حتى الآن.</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>جارٍ التوقف</translation>
        </message>
        <message>
            <source>Taken off: {session}</source>
            <translation>سُحبت: {session}</translation>
        </message>
        <message>
            <source>Time is up after {seconds} s: the best schedule found so far.</source>
            <translation>انتهى الوقت بعد {seconds} ثانية: أفضل جدول عُثر عليه حتى الآن.</translation>
        </message>
        <message>
            <source>bound</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>found</source>
            <translation>الموجود</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>قيد البحث</translation>
        </message>
        <message>
            <source>not proven</source>
            <translation>غير مبرهنة</translation>
        </message>
        <message>
            <source>optimum proven</source>
            <translation>أمثلية مبرهنة</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>لاحقًا</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>All rooms that would do are taken ({day})</source>
            <translation>جميع القاعات المناسبة مشغولة ({day})</translation>
        </message>
        <message>
            <source>Not placed yet</source>
            <translation>لم تُبرمج بعد</translation>
        </message>
        <message>
            <source>The grid has no slot for sessions</source>
            <translation>لا توجد في البرنامج أي فترة إرشاد</translation>
        </message>
        <message>
            <source>The grid has no {minutes} minutes without a break for {project}, {area}</source>
            <translation>لا تتيح الشبكة {minutes} دقيقة متصلة للمشروع {project}، {area}</translation>
        </message>
        <message>
            <source>The reason was not found in time</source>
            <translation>لم يُعثر على السبب في الوقت المتاح</translation>
        </message>
        <message>
            <source>The session of {project} with {mentor} is locked ({moment})</source>
            <translation>جلسة المشروع {project} مع {mentor} مثبتة ({moment})</translation>
        </message>
        <message>
            <source>There are no mentors</source>
            <translation>لا يوجد أي مرشد</translation>
        </message>
        <message>
            <source>What has begun takes no more sessions ({day})</source>
            <translation>ما بدأ لا يتسع لجلسات أخرى ({day})</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} على الساعة {time}</translation>
        </message>
        <message>
            <source>{mentor} and {project} are not to meet</source>
            <translation>لا ينبغي أن يلتقي المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} and {project} meet once a day ({day})</source>
            <translation>يلتقي المرشد {mentor} والمشروع {project} مرة واحدة في اليوم ({day})</translation>
        </message>
        <message>
            <source>{mentor} and {project} share no language</source>
            <translation>لا لغة مشتركة بين المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} does not have the expertise {area}</source>
            <translation>ليست لدى المرشد {mentor} خبرة {area}</translation>
        </message>
        <message>
            <source>{mentor} gives no more than {limit} sessions a day ({day})</source>
            <translation>لا تتجاوز جلسات المرشد {mentor} في اليوم العدد {limit} ({day})</translation>
        </message>
        <message>
            <source>{mentor} gives one session at a time ({day})</source>
            <translation>للمرشد {mentor} جلسة واحدة في الوقت الواحد ({day})</translation>
        </message>
        <message>
            <source>{mentor} works no more than {limit} slots in a row ({day})</source>
            <translation>لا تتجاوز فترات المرشد {mentor} المتتالية العدد {limit} ({day})</translation>
        </message>
        <message>
            <source>{name} arrives on {moment}</source>
            <translation>وصول {name}: {moment}</translation>
        </message>
        <message>
            <source>{name} attends “{event}” ({day})</source>
            <translation>حضور {name} في «{event}» ({day})</translation>
        </message>
        <message>
            <source>{name} is not always free ({day})</source>
            <translation>بعض أوقات {name} غير متاحة ({day})</translation>
        </message>
        <message>
            <source>{name} leaves on {moment}</source>
            <translation>مغادرة {name}: {moment}</translation>
        </message>
        <message>
            <source>{project} asks for {minutes} minutes of {area}</source>
            <translation>يطلب المشروع {project} جلسة من {area} مدتها {minutes} دقيقة</translation>
        </message>
        <message>
            <source>{project} has no more than {limit} sessions a day ({day})</source>
            <translation>لا تتجاوز جلسات المشروع {project} في اليوم العدد {limit} ({day})</translation>
        </message>
        <message>
            <source>{project} is in one session at a time ({day})</source>
            <translation>للمشروع {project} جلسة واحدة في الوقت الواحد ({day})</translation>
        </message>
        <message>
            <source>{project}: {area} comes after {other}</source>
            <translation>المشروع {project}: تأتي «{area}» بعد «{other}»</translation>
        </message>
        <message>
            <source>{room} is not always free ({day})</source>
            <translation>بعض أوقات {room} غير متاحة ({day})</translation>
        </message>
        <message>
            <source>{room} lacks equipment that {project} asks for</source>
            <translation>لا يشمل تجهيز {room} كل ما يطلبه المشروع {project}</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Add {area} to the expertise of {name}</source>
            <translation>إضافة {area} إلى خبرات {name}</translation>
        </message>
        <message>
            <source>Add {language} to the languages of {name}</source>
            <translation>إضافة {language} إلى لغات {name}</translation>
        </message>
        <message>
            <source>Allow {limit} sessions a day instead of {now}: {name}</source>
            <translation>رفع الحد اليومي من {now} إلى {limit}: {name}</translation>
        </message>
        <message>
            <source>Allow {limit} slots in a row instead of {now}: {name}</source>
            <translation>رفع الحد المتتالي من {now} إلى {limit}: {name}</translation>
        </message>
        <message>
            <source>Ask for one slot instead of {minutes} minutes: {project}, {area}</source>
            <translation>طلب فترة واحدة بدل {minutes} دقيقة: {project}، {area}</translation>
        </message>
        <message>
            <source>Equip {room} with: {equipment}</source>
            <translation>تجهيز {room} بما يلي: {equipment}</translation>
        </message>
        <message>
            <source>Excuse {name} from “{event}” on {day}</source>
            <translation>إعفاء {name} من «{event}» يوم {day}</translation>
        </message>
        <message>
            <source>Find one more room for {when}</source>
            <translation>إيجاد قاعة إضافية يوم {when}</translation>
        </message>
        <message>
            <source>Find one more room for {when}, with: {equipment}</source>
            <translation>إيجاد قاعة إضافية يوم {when}، فيها: {equipment}</translation>
        </message>
        <message>
            <source>Have {name} arrive on {day} at {time}</source>
            <translation>تقديم وصول {name} إلى {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>Have {name} free on {when}</source>
            <translation>إتاحة وقت {name} يوم {when}</translation>
        </message>
        <message>
            <source>Have {name} stay until {day} at {time}</source>
            <translation>تمديد بقاء {name} إلى {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>Let {mentor} and {project} meet</source>
            <translation>السماح بلقاء المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>Move the locked session of {project} with {mentor} to {day} at {time}</source>
            <translation>نقل الجلسة المثبتة للمشروع {project} مع {mentor} إلى {day} على الساعة {time}</translation>
        </message>
        <message>
            <source>Move the locked session of {project} with {mentor} to {day} at {time}, with {other}</source>
            <translation>نقل الجلسة المثبتة للمشروع {project} مع {mentor} إلى {day} على الساعة {time}، مع {other}</translation>
        </message>
        <message>
            <source>Open {room} on {when}</source>
            <translation>فتح {room} يوم {when}</translation>
        </message>
        <message>
            <source>{project}: let {area} no longer wait for {other}</source>
            <translation>المشروع {project}: عدم انتظار «{other}» قبل «{area}»</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A locked session stays as it is</source>
            <translation>الجلسة المثبتة تبقى كما هي</translation>
        </message>
        <message>
            <source>A mentor and a project meet once a day</source>
            <translation>يلتقي المرشد والمشروع مرة واحدة في اليوم</translation>
        </message>
        <message>
            <source>A mentor has a pause after some sessions in a row</source>
            <translation>للمرشد استراحة بعد عدد من الجلسات المتتالية</translation>
        </message>
        <message>
            <source>A mentor has no more sessions a day than agreed</source>
            <translation>لا تتجاوز جلسات المرشد في اليوم العدد المتفق عليه</translation>
        </message>
        <message>
            <source>A mentor is in one session at a time</source>
            <translation>للمرشد جلسة واحدة في الوقت الواحد</translation>
        </message>
        <message>
            <source>A project has no more sessions a day than agreed</source>
            <translation>لا تتجاوز جلسات المشروع في اليوم العدد المتفق عليه</translation>
        </message>
        <message>
            <source>A project is in one session at a time</source>
            <translation>للمشروع جلسة واحدة في الوقت الواحد</translation>
        </message>
        <message>
            <source>A room holds one session at a time</source>
            <translation>في القاعة جلسة واحدة في الوقت الواحد</translation>
        </message>
        <message>
            <source>A session fills slots of the day's grid</source>
            <translation>تملأ الجلسة فترات من شبكة اليوم</translation>
        </message>
        <message>
            <source>A session is as long as the need asks</source>
            <translation>مدة الجلسة هي المدة التي يطلبها الاحتياج</translation>
        </message>
        <message>
            <source>Mentor and project may meet</source>
            <translation>يجوز أن يلتقي المرشد والمشروع</translation>
        </message>
        <message>
            <source>Mentor and project share a language</source>
            <translation>للمرشد والمشروع لغة مشتركة</translation>
        </message>
        <message>
            <source>Needs are met in the order asked for</source>
            <translation>تُلبى الاحتياجات بالترتيب المطلوب</translation>
        </message>
        <message>
            <source>No open room: {room}</source>
            <translation>لا قاعة مفتوحة: {room}</translation>
        </message>
        <message>
            <source>The locked session of {project} was moved</source>
            <translation>نُقلت الجلسة المثبتة للمشروع {project}</translation>
        </message>
        <message>
            <source>The mentor has the expertise</source>
            <translation>لدى المرشد الخبرة المطلوبة</translation>
        </message>
        <message>
            <source>The mentor is there and free</source>
            <translation>المرشد حاضر ومتاح</translation>
        </message>
        <message>
            <source>The project is there and free</source>
            <translation>المشروع حاضر ومتاح</translation>
        </message>
        <message>
            <source>The room has the equipment</source>
            <translation>في القاعة التجهيز المطلوب</translation>
        </message>
        <message>
            <source>The session has a room that is open</source>
            <translation>للجلسة قاعة مفتوحة</translation>
        </message>
        <message>
            <source>The session of {project} fills no slots of the grid</source>
            <translation>جلسة المشروع {project} لا تملأ فترات من الشبكة</translation>
        </message>
        <message>
            <source>The session of {project} has not the length asked for</source>
            <translation>مدة جلسة المشروع {project} ليست المدة المطلوبة</translation>
        </message>
        <message>
            <source>The session of {project} lies in the past</source>
            <translation>جلسة المشروع {project} مضى وقتها</translation>
        </message>
        <message>
            <source>What has begun stays as it is</source>
            <translation>ما بدأ يبقى كما هو</translation>
        </message>
        <message>
            <source>{mentor} and {project} are not to meet</source>
            <translation>لا ينبغي أن يلتقي المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} and {project} meet twice on {day}</source>
            <translation>لقاءان بين المرشد {mentor} والمشروع {project} يوم {day}</translation>
        </message>
        <message>
            <source>{mentor} and {project} share no language</source>
            <translation>لا لغة مشتركة بين المرشد {mentor} والمشروع {project}</translation>
        </message>
        <message>
            <source>{mentor} does not have the expertise {area}</source>
            <translation>ليست لدى المرشد {mentor} خبرة {area}</translation>
        </message>
        <message>
            <source>{mentor} has more than {limit} sessions on {day}</source>
            <translation>تتجاوز جلسات المرشد {mentor} العدد {limit} يوم {day}</translation>
        </message>
        <message>
            <source>{mentor} has more than {limit} slots in a row</source>
            <translation>تتجاوز فترات المرشد {mentor} المتتالية العدد {limit}</translation>
        </message>
        <message>
            <source>{mentor} is in two sessions at once</source>
            <translation>لدى المرشد {mentor} جلستان في الوقت نفسه</translation>
        </message>
        <message>
            <source>{mentor} is not there or not free</source>
            <translation>المرشد {mentor} غائب أو غير متاح</translation>
        </message>
        <message>
            <source>{project} has more than {limit} sessions on {day}</source>
            <translation>تتجاوز جلسات المشروع {project} العدد {limit} يوم {day}</translation>
        </message>
        <message>
            <source>{project} is in two sessions at once</source>
            <translation>لدى المشروع {project} جلستان في الوقت نفسه</translation>
        </message>
        <message>
            <source>{project} is not there or not free</source>
            <translation>المشروع {project} غائب أو غير متاح</translation>
        </message>
        <message>
            <source>{project}: {area} begins before {other} has ended</source>
            <translation>المشروع {project}: تبدأ «{area}» قبل انتهاء «{other}»</translation>
        </message>
        <message>
            <source>{room} holds two sessions at once</source>
            <translation>في {room} جلستان في الوقت نفسه</translation>
        </message>
        <message>
            <source>{room} lacks equipment that {project} asks for</source>
            <translation>لا يشمل تجهيز {room} كل ما يطلبه المشروع {project}</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Choose a card on the board to read about its session here.</source>
            <translation>اختر بطاقة من اللوحة لتقرأ هنا تفاصيل جلستها.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>Session {number} of {sessions}, need of priority {priority}</source>
            <translation>الجلسة {number} من {sessions}، احتياج أولويته {priority}</translation>
        </message>
        <message>
            <source>The project did not ask for this.</source>
            <translation>لم يطلب المشروع هذه الجلسة.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>{area}, mentor's level {level} of 3</source>
            <translation>{area}، مستوى المرشد {level} من 3</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>بلا قاعة</numerusform>
                <numerusform>قاعة واحدة</numerusform>
                <numerusform>قاعتان</numerusform>
                <numerusform>%n قاعات</numerusform>
                <numerusform>%n قاعة</numerusform>
                <numerusform>%n قاعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>لا جلسات</numerusform>
                <numerusform>جلسة واحدة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>%n جلسات</numerusform>
                <numerusform>%n جلسة</numerusform>
                <numerusform>%n جلسة</numerusform>
            </translation>
        </message>
        <message>
            <source>At {first}</source>
            <translation>على الساعة {first}</translation>
        </message>
        <message>
            <source>First at {first}, last at {last}</source>
            <translation>الأولى {first}، والأخيرة {last}</translation>
        </message>
        <message>
            <source>First session with you.</source>
            <translation>أول جلسة معكم.</translation>
        </message>
        <message>
            <source>Mentor sheet</source>
            <translation>ورقة المرشد</translation>
        </message>
        <message>
            <source>Notes and actions written here are copied by the coordinators.</source>
            <translation>ما يُدون هنا من ملاحظات وإجراءات ينقله فريق التنسيق إلى التطبيق.</translation>
        </message>
        <message>
            <source>Previous session: {day}</source>
            <translation>الجلسة السابقة: {day}</translation>
        </message>
        <message>
            <source>Room to be told</source>
            <translation>القاعة تُحدد لاحقًا</translation>
        </message>
        <message>
            <source>priority {number}</source>
            <translation>الأولوية {number}</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>اليوم على الساعة {time}</translation>
        </message>
        <message>
            <source>{room} all day</source>
            <translation>طوال اليوم في {room}</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%n rules broken</source>
            <translation>
                <numerusform>لا مخالفة للقواعد</numerusform>
                <numerusform>مخالفة واحدة للقواعد</numerusform>
                <numerusform>مخالفتان للقواعد</numerusform>
                <numerusform>%n مخالفات للقواعد</numerusform>
                <numerusform>%n مخالفة للقواعد</numerusform>
                <numerusform>%n مخالفة للقواعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Fairness: the least served project has {share} of its needs</source>
            <translation>الإنصاف: نال المشروع الأقل تغطية {share} من احتياجاته</translation>
        </message>
        <message>
            <source>No rule broken</source>
            <translation>لا مخالفة للقواعد</translation>
        </message>
        <message>
            <source>Optimum not proven</source>
            <translation>أمثلية الجدول غير مبرهنة</translation>
        </message>
        <message>
            <source>Optimum proven</source>
            <translation>أمثلية الجدول مبرهنة</translation>
        </message>
        <message>
            <source>Optimum proven in part</source>
            <translation>أمثلية الجدول مبرهنة جزئيًا</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>{placed} / {asked} sessions placed</source>
            <translation>الجلسات المبرمجة: {placed} من {asked}</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>areas</source>
            <translation>الخبرات</translation>
        </message>
        <message>
            <source>mentors</source>
            <translation>المرشدون</translation>
        </message>
        <message>
            <source>projects</source>
            <translation>المشاريع</translation>
        </message>
        <message>
            <source>residency</source>
            <translation>الإقامة</translation>
        </message>
        <message>
            <source>rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>الفترات</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>A file that you made before; its name ends in .ateliers.</source>
            <translation>ملف لاحقته ‎.ateliers سبق إنشاؤه.</translation>
        </message>
        <message>
            <source>An Excel or LibreOffice workbook with mentors, projects, rooms and slots.</source>
            <translation>مصنف Excel أو LibreOffice يضم المرشدين والمشاريع والقاعات والفترات.</translation>
        </message>
        <message>
            <source>Ateliers Desktop</source>
            <translation>تطبيق Ateliers Desktop</translation>
        </message>
        <message>
            <source>Fourteen projects, twelve mentors and six days, all invented, to try everything out.</source>
            <translation>أربعة عشر مشروعًا واثنا عشر مرشدًا وستة أيام، كلها من نسج الخيال، لتجربة كل شيء.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة العمل</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>استيراد مصنف</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>استكشاف</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>فتح ملف</translation>
        </message>
        <message>
            <source>Open the sample residency</source>
            <translation>فتح الإقامة التجريبية</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>آخر ما فُتح</translation>
        </message>
        <message>
            <source>Plan, prove and print the sessions of a residency, offline.</source>
            <translation>برمجة جلسات الإقامة والبرهنة على جدولها وطباعتها، دون اتصال بالإنترنت.</translation>
        </message>
        <message>
            <source>Start from your lists</source>
            <translation>الانطلاق من قوائمك</translation>
        </message>
    </context>
</TS>
