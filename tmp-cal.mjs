import { chromium } from '@playwright/test'
const base='http://localhost:3015'
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
const run = async (name, opts, act) => {
  const ctx = await b.newContext({locale:'da-DK', storageState:'/tmp/cal-state.json', ...opts})
  const p = await ctx.newPage()
  await act(p, async n => p.screenshot({path:`/tmp/cal-${name}-${n}.png`, fullPage:true}))
  await ctx.close()
}
await run('d', {viewport:{width:1440,height:900}}, async (p, shot) => {
  await p.goto(base+'/kalendere'); await shot('1front')
  await p.setInputFiles('#file','/tmp/strik.ics')
  await Promise.all([p.waitForNavigation(), p.click('text=Vis mig, hvad der er i den')]); await shot('2preview')
  await p.click('text=Videre til velkomsten'); await shot('3welcome')
  await Promise.all([p.waitForNavigation(), p.click('text=Hent dem ind')]); await shot('4wrong')
  await p.fill('#greeter','Birthe'); await p.fill('#meeting','Birthe står ved døren med et gult tørklæde.'); await p.fill('#visit','Du får en plads ved bordet. Der er kaffe og te.\nVi finder garn til dig'); await p.fill('#kroner','20')
  await Promise.all([p.waitForNavigation(), p.click('button:has-text("Hent dem ind")')]); await shot('5drafts')
  const url = p.url()
  await Promise.all([p.waitForNavigation(), p.click('button:has-text("Slå den op") >> nth=0')]); await shot('6posted')
  console.log(url, p.url())
  const { writeFileSync, readFileSync } = await import('node:fs')
  let t = readFileSync('/tmp/strik.ics','utf8').replace(/BEGIN:VEVENT\nUID:a1[\s\S]*?END:VEVENT\n/,'').replace('Julemarked','Stort julemarked')
  writeFileSync('/tmp/strik2.ics', t)
  await p.setInputFiles('#file','/tmp/strik2.ics')
  await Promise.all([p.waitForNavigation(), p.click('text=Vis mig, hvad der er nyt')]); await shot('7again')
  await Promise.all([p.waitForNavigation(), p.click('button:has-text("Hent dem ind")')])
  await p.goto(url+'?vis=vaek'); await shot('8gone')
  globalThis.url = url
})
await run('p', {viewport:{width:390,height:844}, colorScheme:'dark', javaScriptEnabled:false}, async (p, shot) => {
  await p.goto(globalThis.url); await shot('drafts')
  await p.goto(globalThis.url+'/velkomst'); await shot('welcome')
  await p.goto(base+'/kalendere'); await shot('front')
})
await b.close()
